import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { withContactMoved } from '../../../src/analysis/byHand/contactEdits.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { exportFile } from '../../../src/exports/exportFile.ts';
import { byHandTexts } from '../../../src/language/byHandTexts.ts';
import { writeRunAnalysis } from '../../../src/language/writeRunAnalysis.ts';
import { otherSide } from '../../../src/poseTrack/side.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { film, unrest } from '../gait/film.ts';
import { readCsv } from './readTables.ts';

const { track } = film('clean', 'rightSide', { timing: evenTiming(8, 60), noise: unrest });
const found = analyseRun({ track }, { heightCm: 175 });
const fifth = found.analysis.contacts[4];
const told: Said = {
  ...withContactMoved({ heightCm: 175 }, fifth, { initialContact: fifth.initialContact + 0.01 }),
  trim: { from: 0.5, to: 7 },
};
const corrected = analyseRun({ track }, told);
const byHand = byHandTexts(told, track.times[0]);

function textOf(kind: Parameters<typeof exportFile>[0], run = { ...corrected, byHand }): string {
  const made = exportFile(kind, run, `a.${kind}`);
  if ('problem' in made) throw new Error(made.problem.kind);
  return made.text;
}

describe('what was set by hand is told', () => {
  test('in the table of strides, at the contact and the end of it that was set', () => {
    const { head, rows } = readCsv(textOf('strides'));
    const [landing, leaving] = [head.indexOf('initial_contact_by_hand_0_1'), head.indexOf('toe_off_by_hand_0_1')];
    const marked = rows.filter((row) => row[landing] === '1');
    expect(marked).toHaveLength(1);
    expect(Number(marked[0][head.indexOf('initial_contact_film_s')])).toBeCloseTo(fifth.initialContact + 0.01, 5);
    expect(rows.every((row) => row[leaving] === '0')).toBe(true);
  });

  test('in the table of frames, from the end of the stance before to the end of the one that was set', () => {
    const { head, rows } = readCsv(textOf('frames'));
    const [time, own, other] = [
      'film_s',
      `${fifth.side}_on_ground_by_hand_0_1`,
      `${otherSide(fifth.side)}_on_ground_by_hand_0_1`,
    ].map((name) => head.indexOf(name));
    const stances = corrected.analysis.contacts.filter(({ side }) => side === fifth.side);
    const set = stances.findIndex(({ byHand }) => byHand?.initialContact);
    const { toeOff: left } = stances[set - 1];
    const { toeOff: ends } = stances[set];
    for (const row of rows) {
      const at = Number(row[time]);
      expect(`${at} ${row[own]}`).toBe(`${at} ${at > left! && at <= ends! ? 1 : 0}`);
    }
    expect(rows.filter((row) => row[own] === '1').length).toBeGreaterThan(10);
    expect(rows.every((row) => row[other] === '0')).toBe(true);
    const untouched = readCsv(textOf('frames', { ...found, byHand: [] }));
    expect(untouched.rows.every((row) => row[own] === '0')).toBe(true);
  });

  test('in the events, in a column that is there only then', () => {
    const { head, rows } = readCsv(textOf('events'));
    expect(head).toEqual(['time_s', 'side', 'event', 'by_hand_0_1']);
    expect(rows.filter((row) => row[3] === '1').map(([, side, event]) => [side, event])).toEqual([
      [fifth.side, 'Foot Strike'],
    ]);
    expect(readCsv(textOf('events', { ...found, byHand: [] })).head).toHaveLength(3);
  });

  test('in the heads of the motion files, without a line more where nothing was', () => {
    const [first, second] = textOf('trc').split('\n');
    expect(first.split('\t')).toEqual(['PathFileType', '4', '(X/Y/Z)', `a.trc | Set by hand: ${byHand.join('; ')}`]);
    expect(second).toMatch(/^DataRate\t/);
    const mot = textOf('mot').split('\n');
    const end = mot.indexOf('endheader');
    expect(mot.slice(0, end)).toContain(`Set by hand: ${byHand.join('; ')}`);
    // Readers take what stands before and behind a "=" for a value of theirs.
    expect(mot.slice(0, end).filter((line) => line.startsWith('Set by hand') && line.includes('='))).toEqual([]);
    expect(textOf('mot', { ...found, byHand: [] })).not.toContain('Set by hand');
    expect(textOf('trc', { ...found, byHand: [] }).split('\n')[0]).toBe('PathFileType\t4\t(X/Y/Z)\ta.trc');
  });

  test('in the JSON, in words, and none where nothing was', () => {
    expect(byHand).toHaveLength(3);
    expect(writeRunAnalysis(corrected.analysis, { byHand }).setByHand).toEqual(byHand);
    expect(writeRunAnalysis(found.analysis).setByHand).toEqual([]);
  });
});
