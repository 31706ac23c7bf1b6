import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'vite';
import type { SiteFile } from '../workers/service/siteFiles.ts';

/** What a person never needs without a net: for hosts, the command line, and tests. */
const left = [/^_headers$/, /^analyze\.html$/, /^assets\/analyze-/, /^sample\/.*\.truth\.json$/, /^serviceWorker\.js$/];

/** The networks that Lope takes unless asked for others. */
const usualModels = [/^models\/detector\./, /^models\/landmark-full\./];

/** Every file of a built site with its hash, as the service worker keeps them. */
export function siteFilesIn(folder: string): SiteFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !left.some((pattern) => pattern.test(path)))
    .sort();
  return paths.map((path) => {
    const content = readFileSync(join(folder, path));
    const kind = kindOf(path);
    return { path, kind, bytes: content.length, hash: createHash('sha256').update(content).digest('hex').slice(0, 16) };
  });
}

function kindOf(path: string): SiteFile['kind'] {
  if (usualModels.some((pattern) => pattern.test(path))) return 'model';
  return path.startsWith('models/') ? 'large' : 'shell';
}

/** Builds the service worker beside the page, once the files that it keeps are known. */
export function serviceWorker(): Plugin {
  let root = '';
  let folder = '';
  return {
    name: 'lope:service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: 'warn',
        define: { siteFiles: JSON.stringify(siteFilesIn(folder)) },
        build: {
          target: 'es2023',
          outDir: folder,
          emptyOutDir: false,
          rollupOptions: {
            input: join(root, 'workers/service/serviceWorker.ts'),
            output: { format: 'iife', entryFileNames: 'serviceWorker.js' },
          },
        },
      });
    },
  };
}
