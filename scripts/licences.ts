import type { Plugin } from 'vite';
import { licenceTexts } from './licenceTexts.ts';

/** Writes `licences.txt` beside the page: the licence of everything that was built in. */
export function licences(): Plugin {
  return {
    name: 'lope:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const built = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts(built) });
    },
  };
}
