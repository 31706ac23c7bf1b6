import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './projectRoot.ts';

const sources = ['src', 'workers', 'public', 'scripts', 'index.html', 'analyze.html', 'vite.config.ts', 'package.json'];

/** Newest change under a path, milliseconds since 1970. */
function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the app when it has not been built since its sources last changed. */
export async function ensureBuilt(): Promise<void> {
  const built = join(projectRoot, 'dist', 'index.html');
  const changed = Math.max(...sources.map((name) => newest(join(projectRoot, name))));
  if (existsSync(built) && statSync(built).mtimeMs >= changed) return;
  process.stderr.write('Building Lope…\n');
  const before = process.env.NODE_ENV;
  // A test runner sets it to "test", and React would then be built as for development.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: projectRoot, logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
