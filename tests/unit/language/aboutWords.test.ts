import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { aboutWords } from '../../../src/language/aboutWords.ts';

test('the help screen names the errors that README names', () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const part = readme.slice(readme.indexOf('## What it measures'));
  const rows = part
    .slice(0, part.indexOf('\n## ', 4))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .slice(1)
    .map((line) => line.slice(2, -2).replaceAll("'", '’').split(' | '));
  expect(rows.length).toBeGreaterThan(10);
  expect(aboutWords.measured.rows).toEqual(rows);
});
