import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandOptions } from '../../../src/cli/commandOptions.ts';
import { writeExports } from '../../../src/cli/writeExports.ts';
import type { ExportKind } from '../../../src/exports/exportFile.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lope-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const made = (kind: ExportKind, name: string) => ({ text: `${kind} of ${name}`, notes: [] });
const asked = (...words: string[]) => commandOptions(['run.mp4', ...words]);

test('a table that is asked for by name has its frames beside it', async () => {
  await writeExports('run.mp4', asked('--csv', join(folder, 'out.csv')), false, made);
  expect(readdirSync(folder).sort()).toEqual(['out.csv', 'out.frames.csv']);
  expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('strides of out.csv');
});

test('anything else is a folder, in which files are named after the video', async () => {
  const into = join(folder, 'new');
  const options = asked('--csv', into, '--trc', `${into}/`, '--mot', into, '--events', into);
  await writeExports('films/run.mp4', options, false, made);
  expect(readdirSync(into).sort()).toEqual([
    'run.events.csv',
    'run.frames.csv',
    'run.mot',
    'run.strides.csv',
    'run.trc',
  ]);
  expect(readFileSync(join(into, 'run.trc'), 'utf8')).toBe('trc of run.trc');
});

test('what can’t be written is said, after the others have been written, with what to do', async () => {
  const make = (kind: ExportKind, name: string) =>
    kind === 'trc' ? { problem: { kind: 'noScale' } as const } : made(kind, name);
  const options = asked('--trc', join(folder, 'a.trc'), '--mot', join(folder, 'a.mot'));
  await expect(writeExports('run.mp4', options, false, make)).rejects.toThrow(/\.trc was not written.*height/);
  expect(existsSync(join(folder, 'a.trc'))).toBe(false);
  expect(existsSync(join(folder, 'a.mot'))).toBe(true);
});

test('what must be known of a file is said beside it', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const make = () => ({ text: '', notes: [{ kind: 'resampled', rateHz: 29.97 } as const] });
  await writeExports('run.mp4', asked('--mot', join(folder, 'a.mot')), false, make);
  expect(said.mock.calls.join()).toMatch(/^a\.mot: .*29\.97 a second/);
});
