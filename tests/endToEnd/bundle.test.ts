import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../scripts/ensureBuilt.ts';
import { projectRoot } from '../../scripts/projectRoot.ts';

/** A stretch of code so long is no accident when it is there twice, characters. */
const stretch = 200;
/** A bundler's own helpers, and names that are the same everywhere. */
const mostTwice = 20_000;

const site = join(projectRoot, 'dist');
beforeAll(() => ensureBuilt());

test('nothing is in the site’s scripts twice', () => {
  const folder = join(site, 'assets');
  const seen = new Map<string, string>();
  const twice = new Map<string, number>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const piece of pieces(code)) {
      const first = seen.get(piece);
      if (first === undefined) seen.set(piece, name);
      else twice.set(`${first} and ${name}`, (twice.get(`${first} and ${name}`) ?? 0) + piece.length);
    }
  }
  expect(seen.size).toBeGreaterThan(1000);
  expect([...twice].filter(([, characters]) => characters > mostTwice)).toEqual([]);
});

/**
 * The statements of a minified script as pieces that begin and end at the same places wherever they stand: a piece ends
 * at a closing brace once it is long enough. Names of variables differ from file to file, so they count as one.
 */
function pieces(code: string): string[] {
  const bare = code.replace(/\b[A-Za-z_$]{1,2}\b/g, '_');
  const found: string[] = [];
  for (const part of bare.split(/(?<=\})/)) if (part.length >= stretch) found.push(part);
  return found;
}

test('the licences of everything that is built in lie beside the page', () => {
  const text = readFileSync(join(site, 'licences.txt'), 'utf8');
  for (const name of [
    '@mediapipe/pose',
    '@tensorflow/tfjs-core',
    'mediabunny',
    'react-dom',
    'fit-file-parser',
    'long',
  ]) {
    expect(text, name).toContain(`\n${name} `);
  }
  expect(text).toContain('Mozilla Public License');
  expect(text).toContain('Apache License');
});
