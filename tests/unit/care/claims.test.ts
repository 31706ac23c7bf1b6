import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Files whose words are no statements with a source: labels, questions, and how something is done. */
const files = [
  ...readdirSync('src/language/care')
    .filter((name) => !name.endsWith('StatementWords.ts'))
    .map((name) => `src/language/care/${name}`),
  ...readdirSync('src/features/care', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => `src/features/care/${name}`),
];

const body = /\b(backs?|spine|discs?|pain|injur\w*)\b/i;
const effect =
  /\b(needs?|helps?|eases?|harms?|spares?|protects?|heals?|prevents?|causes?|cures?|worsens?|strengthens?|relieves?|because|linked|risk)\b/i;

/** Asked, not claimed. */
const questions = new Set(['Pain at night that no position eases']);

const claims = (text: string) =>
  [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|>([^<>{}]+)</g)]
    .map(([, quoted, template, jsx]) => (quoted ?? template ?? jsx).trim())
    .flatMap((words) => words.split(/(?<=[.!?])\s/))
    .filter((sentence) => body.test(sentence) && effect.test(sentence) && sentence.includes(' '))
    .filter((sentence) => !/^(?:\.\.?\/|src\/)/.test(sentence) && !questions.has(sentence));

test('nothing is claimed about a back outside the statements, each of which has a source', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap((file) => claims(readFileSync(file, 'utf8')))).toEqual([]);
});

test('a claim would be found, in a text and on a screen', () => {
  expect(claims(`const words = { a: 'Choose four days: your back needs rest.', b: 'Does your back hurt?' };`)).toEqual([
    'Choose four days: your back needs rest.',
  ]);
  expect(claims('<p>Running eases pain.</p>')).toEqual(['Running eases pain.']);
});
