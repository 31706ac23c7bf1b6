import { expect, test } from 'vitest';
import { grades } from '../../../src/care/evidence/grade.ts';
import { sources } from '../../../src/care/evidence/sources.ts';
import type { Statement } from '../../../src/care/evidence/statement.ts';
import { statements } from '../../../src/care/evidence/statements.ts';
import { statementWords } from '../../../src/language/care/statementWords.ts';

const all = Object.entries(statements) as [string, Statement][];

test('nothing is said without a source and a grade, and every statement has words', () => {
  expect(all.length).toBeGreaterThan(0);
  for (const [id, { sources: from, grade }] of all) {
    expect(from.length, id).toBeGreaterThan(0);
    for (const source of from) expect(sources, id).toHaveProperty(source);
    expect(grades, id).toContain(grade);
  }
  expect(Object.keys(statementWords).sort()).toEqual(all.map(([id]) => id).sort());
});

test('no source is named that nothing rests on', () => {
  const named = new Set(all.flatMap(([, statement]) => statement.sources));
  expect(Object.keys(sources).filter((id) => !named.has(id as keyof typeof sources))).toEqual([]);
});

test('statements are short enough for somebody in pain, and frighten nobody', () => {
  for (const [id, words] of Object.entries(statementWords)) {
    expect(words.length, id).toBeLessThanOrEqual(260);
    expect(words, id).not.toMatch(/\b(damage|degenerat|crumbl|worn|dangerous|never run)\w*/i);
    expect(words, id).toMatch(/[.!?]$/);
  }
});
