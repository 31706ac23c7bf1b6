import { describe, expect, test } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import { csv, plainCsv } from '../../../src/exports/csv.ts';
import { eventsFile } from '../../../src/exports/eventsFile.ts';
import { frameTable } from '../../../src/exports/frameTable.ts';
import { snakeCase } from '../../../src/exports/measureColumn.ts';
import { strideTable } from '../../../src/exports/strideTable.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import { median } from '../../../src/signal/median.ts';
import { runFilmOf, shifted, slowed } from '../analysis/runFilms.ts';
import { runAnalysisOf } from '../overlay/runAnalysisOf.ts';
import { numbersIn, readCsv } from './readTables.ts';

const track = runFilmOf({ runner: 'overstriding', camera: 'rightSide', frameRate: 60, seconds: 7, noise: 1 });
const said = { heightCm: 175, speedKmh: 10 };
const run = analyseRun({ track }, said);
const strides = readCsv(strideTable(run.analysis));
const frames = readCsv(frameTable(run));

describe('a cell', () => {
  test.each([['=1+1'], ['+44'], ['-cmd'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], ['\n=1'], ['  =HYPERLINK("x")'], ['＝1']])(
    '%j is never run by a spreadsheet',
    (text) => {
      const { rows } = readCsv(csv(['note'], [[text]]));
      expect(rows[0][0]).toMatch(/^'/);
    },
  );

  test('keeps commas, quotes and lines, and a number stays a number', () => {
    const { rows } = readCsv(csv(['a', 'b'], [['one, "two"\nthree', -2.5]]));
    expect(rows).toEqual([['one, "two"\nthree', '-2.5']]);
    expect(plainCsv(['a', 'b'], [[null, Number.NaN]])).toBe('a,b\r\n,\r\n');
  });
});

describe('the table of strides', () => {
  test('has a row for each landing, at the analysis’s own times', () => {
    const { contacts } = run.analysis;
    expect(contacts.length).toBeGreaterThan(15);
    expect(numbersIn(strides, 'initial_contact_s')).toEqual(
      contacts.map(({ initialContact }) => expect.closeTo(initialContact, 5)),
    );
    expect(strides.rows.map((row) => row[1])).toEqual(contacts.map(({ side }) => side));
  });

  test('holds every value of every measure', () => {
    const known = measures.filter(
      ({ id }) => (run.analysis.metrics[id]?.samples.length ?? 0) > 0 && id !== 'softLanding',
    );
    expect(known.length).toBeGreaterThan(10);
    for (const { id } of known) {
      const name = strides.head.find((column) => column.startsWith(`${snakeCase(id)}_`))!;
      const written = numbersIn(strides, name).filter((value) => !Number.isNaN(value));
      const samples = run.analysis.metrics[id]!.samples.map(({ value }) => value);
      expect(
        written.toSorted((a, b) => a - b),
        name,
      ).toEqual(samples.toSorted((a, b) => a - b).map((value) => expect.closeTo(value, 3)));
    }
  });

  test('gives a value to the stride that shows it', () => {
    const starts = numbersIn(strides, 'initial_contact_film_s');
    const bend = numbersIn(strides, 'peak_knee_flexion_deg');
    for (const { time, value } of run.analysis.metrics.peakKneeFlexion!.samples) {
      const row = bend.findIndex((one) => Math.abs(one - value) < 1e-3);
      expect(starts[row]).toBeLessThan(time);
      expect(strides.rows[row][1]).toBe('right');
      expect(starts[row + 1]).toBeGreaterThan(time);
    }
  });

  test('stride times give the cadence', () => {
    const strideTimes = numbersIn(strides, 'stride_time_s').filter((seconds) => !Number.isNaN(seconds));
    const cadence = (120 * strideTimes.length) / strideTimes.reduce((sum, seconds) => sum + seconds, 0);
    expect(cadence).toBeCloseTo(run.analysis.metrics.cadence!.value!, 0);
  });

  test('in slow motion that was stated, durations are the runner’s and film times the film’s', () => {
    const slow = analyseRun({ track: slowed(track, 4) }, { ...said, timeScale: 4 });
    const table = readCsv(strideTable(slow.analysis));
    expect(median(numbersIn(table, 'stride_time_s'))).toBeCloseTo(median(numbersIn(strides, 'stride_time_s')), 2);
    const [film, real] = ['initial_contact_film_s', 'initial_contact_s'].map((name) => numbersIn(table, name));
    film.forEach((time, i) => void expect(time / 4).toBeCloseTo(real[i], 5));
  });

  test('a doubted clock gives no durations', () => {
    const doubted = readCsv(strideTable({ ...run.analysis, suspectedTimeScale: 4 }));
    for (const name of ['initial_contact_s', 'toe_off_s', 'stride_time_s']) {
      expect(numbersIn(doubted, name).every(Number.isNaN), name).toBe(true);
    }
    expect(numbersIn(doubted, 'initial_contact_film_s').some(Number.isNaN)).toBe(false);
  });

  test('has the same columns for every run, and nothing of what can’t be seen', () => {
    const rear = analyseRun({
      track: runFilmOf({ runner: 'clean', camera: 'rear', frameRate: 30, seconds: 7, noise: 1 }),
    });
    const table = readCsv(strideTable(rear.analysis));
    expect(table.head).toEqual(strides.head);
    expect(numbersIn(table, 'forward_lean_deg').every(Number.isNaN)).toBe(true);
    expect(readCsv(strideTable(runAnalysisOf())).rows).toEqual([]);
  });
});

describe('the table of frames', () => {
  test('has a row for each frame at its own time, with its points', () => {
    const { smoothed } = run;
    expect(numbersIn(frames, 'film_s')).toEqual([...smoothed.times].map((time) => expect.closeTo(time, 5)));
    const knee = numbersIn(frames, 'right_knee_x_px');
    knee.forEach((x, i) => {
      if (Number.isNaN(smoothed.x[26][i])) expect(x).toBeNaN();
      else expect(x).toBeCloseTo(smoothed.x[26][i], 1);
    });
  });

  test.each([
    ['kneeFlexionAtContact', 'knee_flexion_right_deg', -0.025, 1],
    ['hipExtension', 'thigh_right_deg', 0, -1],
  ] as const)('its angles are those that “%s” was read from', (id, name, later, sign) => {
    const { samples, correction } = run.analysis.metrics[id]!;
    const angle = numbersIn(frames, name);
    const times = numbersIn(frames, 'film_s');
    expect(samples.length).toBeGreaterThan(6);
    for (const { time, value } of samples) {
      const i = times.findLastIndex((one) => one <= time + later);
      const share = (time + later - times[i]) / (times[i + 1] - times[i]);
      const read = sign * (angle[i] + share * (angle[i + 1] - angle[i]));
      expect(Math.abs((read - correction!.offset) / correction!.gain - value)).toBeLessThan(1.5);
    }
  });

  test('knows which foot is on the ground, and where it does not', () => {
    const times = numbersIn(frames, 'film_s');
    const right = numbersIn(frames, 'right_on_ground_0_1');
    const own = run.analysis.contacts.filter(({ side }) => side === 'right');
    times.forEach((time, i) => {
      const isDown = own.some(
        ({ initialContact, toeOff }) => initialContact <= time && toeOff !== null && time <= toeOff,
      );
      if (isDown) expect(right[i]).toBe(1);
      else expect(right[i] === 0 || Number.isNaN(right[i])).toBe(true);
    });
    expect(right[0]).toBeNaN();
    expect(right.at(-1)).toBeNaN();
    expect(right.filter((one) => one === 0).length).toBeGreaterThan(100);
  });

  test('no cell begins like a formula but numbers', () => {
    for (const { head, rows } of [strides, frames]) {
      for (const cell of [head, ...rows].flat()) {
        if (/^[=+\-@]/.test(cell)) expect(Number.isFinite(Number(cell)), cell).toBe(true);
      }
    }
  });
});

describe('the events', () => {
  test('are every landing and every known toe-off, in order, on the runner’s clock', () => {
    const later = analyseRun({ track: shifted(slowed(track, 2), 3) }, { ...said, timeScale: 2 });
    const { contacts } = later.analysis;
    const { head, rows } = readCsv(eventsFile(later.analysis));
    expect(head).toEqual(['time_s', 'side', 'event']);
    const of = (event: string) => rows.filter((row) => row[2] === event).map(([time, side]) => [Number(time), side]);
    expect(of('Foot Strike')).toEqual(
      contacts.map(({ side, initialContact }) => [expect.closeTo(initialContact / 2, 5), side]),
    );
    const offs = contacts.filter(({ toeOff }) => toeOff !== null);
    expect(of('Foot Off').length).toBe(offs.length);
    const times = rows.map(([time]) => Number(time));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });
});
