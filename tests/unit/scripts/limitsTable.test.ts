import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentWithLimits, limitsPart } from '../../../scripts/limitsTable.ts';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { measures } from '../../../src/heuristics/measures.ts';

test('docs/MEASURES.md shows the limits as the measures have them; `npm run pictures` writes them again', () => {
  expect(readFileSync(join(projectRoot, 'docs', 'MEASURES.md'), 'utf8')).toBe(documentWithLimits());
});

test('every measure has its limits and their source in one row', () => {
  const rows = limitsPart()
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| measure') && !line.startsWith('| ---'));
  expect(rows).toHaveLength(measures.length);
  for (const [i, row] of rows.entries()) {
    const [, name, possible, why] = row.split('|').map((cell) => cell.trim());
    expect(name).toBe(measures[i].words.name);
    expect(possible).toContain(measures[i].limits.join(' to '));
    expect(why.length).toBeGreaterThan(15);
  }
});
