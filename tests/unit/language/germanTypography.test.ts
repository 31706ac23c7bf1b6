import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../src/language');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.de.ts'));

/** Every fixed text of a record of words, with where it stands. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`));
}

test('German is set as German is: its own quotes, dashes and dots, and it shouts at nobody', async () => {
  const records = await Promise.all(files.map(async (file) => textsOf(await import(join(folder, file)), file)));
  const texts = records.flat();
  expect(texts.length).toBeGreaterThan(300);
  const wrong = texts.filter(([, text]) => /["'!“](?<!„[^“]*“)|”|\.\.\.| - |—/.test(text));
  expect(wrong).toEqual([]);
});
