import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { analyseInput } from '../../../src/cli/analyseInput.ts';
import { commandOptions } from '../../../src/cli/commandOptions.ts';
import { writePoseTrack } from '../../../src/poseTrack/writePoseTrack.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { readCsv } from '../exports/readTables.ts';
import { film, unrest } from '../gait/film.ts';

const folder = mkdtempSync(join(tmpdir(), 'lope-part-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { track } = film('clean', 'rightSide', { timing: evenTiming(9, 60), noise: unrest });
const input = join(folder, 'a.poses.json');
writeFileSync(input, JSON.stringify(writePoseTrack(track)));

const analysed = (...words: string[]) =>
  analyseInput(
    input,
    commandOptions([input, ...words]),
    false,
    () => Promise.reject(new Error('No browser is needed.')),
    () => undefined,
  );

test('of a pose track only the part that was asked for is read, and its files say so', async () => {
  const [json, csv] = [join(folder, 'a.json'), join(folder, 'a.csv')];
  const all = (await analysed()).analysis.contacts;
  const { analysis } = await analysed('--from', '0:02', '--to', '7.5', '--json', json, '--csv', csv);
  const inPart = all.filter(({ initialContact }) => initialContact > 2 && initialContact < 7.5);
  expect(all.length - inPart.length).toBeGreaterThan(6);
  expect(analysis.contacts.length).toBeGreaterThan(inPart.length - 3);
  for (const { initialContact } of analysis.contacts) {
    expect(initialContact).toBeGreaterThanOrEqual(2);
    expect(initialContact).toBeLessThanOrEqual(7.5);
  }
  expect(JSON.parse(readFileSync(json, 'utf8')).setByHand).toEqual(['only 2.00 to 7.50 s is used']);
  const { head, rows } = readCsv(readFileSync(csv, 'utf8'));
  expect(rows).toHaveLength(analysis.contacts.length);
  expect(Number(rows[0][head.indexOf('initial_contact_film_s')])).toBeGreaterThanOrEqual(2);
});

test('a part behind its end is refused', async () => {
  await expect(analysed('--from', '30')).rejects.toThrow(/It is \d\.\d s long/);
});
