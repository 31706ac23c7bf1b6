import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputPath } from '../../../src/cli/outputPath.ts';

const folder = mkdtempSync(join(tmpdir(), 'lope-'));

it('takes a file’s name as it is for one film', () => {
  const asked = join(folder, 'answer.json');
  expect(outputPath(asked, 'films/run.mp4', '.analysis.json', false)).toBe(asked);
});

it('names outputs after their films in a folder', () => {
  expect(outputPath(folder, 'films/run.mp4', '.analysis.json', false)).toBe(join(folder, 'run.analysis.json'));
  expect(outputPath(join(folder, 'new'), 'films/run.poses.json', '.analysis.json', true)).toBe(
    join(folder, 'new', 'run.analysis.json'),
  );
});

it('keeps the ending where another video differs in nothing else', () => {
  for (const name of ['a.mp4', 'a.MOV', 'b.mp4', 'b.txt']) writeFileSync(join(folder, name), '');
  const named = (name: string) =>
    outputPath(folder, join(folder, name), '.analysis.json', true).slice(folder.length + 1);
  expect(['a.mp4', 'a.MOV', 'b.mp4'].map(named)).toEqual([
    'a.mp4.analysis.json',
    'a.MOV.analysis.json',
    'b.analysis.json',
  ]);
});
