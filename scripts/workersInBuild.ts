import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** How `src/engine/workers/startWorker.ts` spells a worker's address. */
const address = /new URL\('([^']+Worker\.ts)', import\.meta\.url\)/g;

/** Vite's way to load a chunk later looks for the page's style sheets; no chunk that is loaded later has any. */
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Builds the workers in one go with the page. Vite builds each by itself, and what two of them need (a demuxer, a tensor
 * library, the analysis) would be in the site twice; in one build it becomes a file that both load.
 */
export function workersInBuild(): Plugin {
  return {
    name: 'lope:workers-in-build',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /startWorker\.ts$/ },
      handler(code, id) {
        const found = [...code.matchAll(address)];
        if (found.length === 0) this.error('No worker is started here any more: mend scripts/workersInBuild.ts.');
        return code.replace(address, (_, path: string) => {
          const file = resolve(dirname(id), path);
          const name = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
          return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file, name })}`;
        });
      },
    },
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : null),
    },
  };
}
