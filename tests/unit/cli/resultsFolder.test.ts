import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filmState } from '../../../src/cli/results/filmRecord.ts';
import { type FilmOutcome, ResultsFolder } from '../../../src/cli/results/resultsFolder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lope-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read: FilmOutcome = {
  numbers: ['running', 'left-side'],
  problem: null,
  isFinal: true,
  files: [],
  frames: 240,
  model: 'full',
  backend: 'wasm',
};
const film = (name: string, content = name) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const results = (lope = 'a', asked = '{}') => new ResultsFolder(join(folder, 'lope'), lope, asked);
const rows = () =>
  readFileSync(join(folder, 'lope', 'summary.csv'), 'utf8')
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(','));

test('what is done and unchanged is known by a later call', () => {
  const path = film('one.mp4');
  expect(results().isDone(path)).toBe(false);
  results().record(path, filmState(path), read);
  expect(results().isDone(path)).toBe(true);
});

test('another film, another Lope, another question or a result that is gone: done again', () => {
  const path = film('one.mp4');
  const table = film('one.analysis.json');
  results().record(path, filmState(path), { ...read, files: [table] });
  expect(results().isDone(path)).toBe(true);
  expect(results('b').isDone(path)).toBe(false);
  expect(results('a', '{"model":"lite"}').isDone(path)).toBe(false);
  rmSync(table);
  expect(results().isDone(path)).toBe(false);
  writeFileSync(table, '');
  utimesSync(path, 1, 1);
  expect(results().isDone(path)).toBe(false);
});

test('a film that changed while it was read is not done', () => {
  const path = film('one.mp4');
  const before = filmState(path);
  writeFileSync(path, 'longer than it was');
  results().record(path, before, read);
  expect(results().isDone(path)).toBe(false);
});

test('a failure that may pass is tried again; one that lies in the film is not', () => {
  const [first, second] = [film('one.mp4'), film('two.mp4')];
  const failed = { ...read, numbers: [], problem: 'The browser ended.' };
  results().record(first, filmState(first), { ...failed, isFinal: false });
  results().record(second, filmState(second), { ...failed, problem: 'Damaged.' });
  expect([first, second].map((path) => results().isDone(path))).toEqual([false, true]);
});

test('a record that a killed program left half is no record', () => {
  const path = film('one.mp4');
  results().record(path, filmState(path), read);
  const [name] = readdirSync(join(folder, 'lope', 'films'));
  writeFileSync(join(folder, 'lope', 'films', name), '{"film":"../one.mp4","bytes":');
  expect(results().isDone(path)).toBe(false);
  expect(results().join().films).toBe(0);
});

test('the summary has one row for each film in the order of their numbers, each as long as its head', () => {
  for (const name of ['run 10.mp4', 'run 9.mp4', '=cmd.mp4']) {
    const path = film(name);
    results().record(path, filmState(path), read);
  }
  const broken = film('run 11.mp4');
  results().record(broken, filmState(broken), { ...read, numbers: [], problem: 'Damaged, so not read.' });
  expect(results().join()).toMatchObject({ films: 4, failed: 1 });
  const head = readFileSync(join(folder, 'lope', 'summary.csv'), 'utf8')
    .split('\r\n')[0]
    .split(',');
  expect(rows().map(([name]) => name)).toEqual(["'=cmd.mp4", 'run 9.mp4', 'run 10.mp4', 'run 11.mp4']);
  expect(rows()[1]).toHaveLength(head.length);
  expect(rows()[3].join(',')).toContain('"Damaged, so not read."');
});

test('a film that is gone has no row, and two of one name have two', () => {
  const path = film('one.mp4');
  const other = mkdtempSync(join(tmpdir(), 'lope-'));
  const same = join(other, 'one.mp4');
  writeFileSync(same, 'another');
  results().record(path, filmState(path), read);
  results().record(same, filmState(same), read);
  expect(results().join().films).toBe(2);
  rmSync(other, { recursive: true });
  expect(results().join().films).toBe(1);
});
