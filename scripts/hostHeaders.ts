import type { Plugin } from 'vite';

/** Writes the headers into the site as the file `_headers`, which several hosts of static sites read and send. */
export function hostHeaders(headers: Readonly<Record<string, string>>): Plugin {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  // The worker that keeps the site, and the page itself, are asked for anew each time; names with a hash never change.
  const source = [
    '/*',
    ...lines,
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/serviceWorker.js',
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
  return {
    name: 'lope:host-headers',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
