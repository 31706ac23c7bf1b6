import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import { verdictSentence } from '../../../src/language/measureWords.ts';
import { reasonWords } from '../../../src/language/reasonWords.ts';
import { keypointCount } from '../../../src/poseTrack/keypoints.ts';
import { PoseTrackError, parsePoseTrack } from '../../../src/poseTrack/parsePoseTrack.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { runFilmOf } from './runFilms.ts';

vi.setConfig({ testTimeout: 180_000 });

const anyOptions: fc.Arbitrary<Said> = fc.record({
  heightCm: fc.option(fc.double({ min: 50, max: 250, noNaN: true })),
  speedKmh: fc.option(fc.double({ min: 0.1, max: 40, noNaN: true })),
  timeScale: fc.option(fc.constantFrom(0, 1, 2, 4, 8)),
  view: fc.option(fc.constantFrom('left-side', 'right-side', 'front', 'rear', 'oblique')),
});

/** Numbers as no camera gives them. */
const wild = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, 0, -5, 1e-300, 4e9];

/** What is done to a run's track; kept apart from the track, so that a counterexample can be read. */
const anyDamage = fc.record({
  camera: fc.constantFrom('rightSide', 'leftSide', 'front', 'rear', 'oblique'),
  seconds: fc.constantFrom(0.05, 1, 2.4, 2.8, 4),
  seed: fc.integer(),
  share: fc.constantFrom(0.001, 0.02, 0.3),
  rows: fc.constantFrom('one keypoint', 'whole frames', 'anything'),
  times: fc.constantFrom('as they are', 'uneven', 'with a long gap'),
});

/** A run whose track was damaged so. */
function damagedRun({ camera, seconds, seed, share, rows, times }: Damage): PoseTrack {
  const track = runFilmOf({ runner: 'clean', camera, frameRate: 30, seconds, noise: 1 });
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]) => all[Math.floor(random.even() * all.length)];
  const k = Math.floor(random.even() * keypointCount);
  for (let i = 0; i < track.times.length; i += 1) {
    if (rows === 'whole frames') {
      if (random.even() >= share) continue;
      const value = pick(wild);
      for (const row of [...track.x, ...track.y, ...track.score]) row[i] = value;
      continue;
    }
    for (const all of [track.x, track.y, track.score]) {
      for (const [n, row] of all.entries()) {
        if ((rows === 'anything' || n === k) && random.even() < share) row[i] = pick(wild);
      }
    }
  }
  if (times === 'uneven') {
    let time = 0;
    track.times.forEach((_, i) => {
      time += (0.02 + random.even() ** 4) / 30;
      track.times[i] = time;
    });
  } else if (times === 'with a long gap') {
    track.times.forEach((time, i) => {
      if (i > track.times.length / 2) track.times[i] = time + 200;
    });
  }
  return track;
}

type Damage = typeof anyDamage extends fc.Arbitrary<infer T> ? T : never;

/** The text of a pose-track file, well formed or not. */
const anyFile = fc
  .record({
    times: fc.array(
      fc.oneof(
        fc.double(),
        fc.integer({ min: -2, max: 4 }),
        fc.constant(0.04),
        fc.double({ min: 0, max: 9, noNaN: true }),
      ),
      { maxLength: 60 },
    ),
    isSorted: fc.constantFrom(true, true, true, false),
    isRepeated: fc.constantFrom(false, false, true),
    number: fc.constantFrom('0', '200', '-3e5', '1e999', '-1e999', '1e300', '"a"', 'null'),
    hasNobody: fc.boolean(),
    width: fc.constantFrom('640', '640', '640', '0', '-1', '1e999'),
  })
  .map(({ times, isSorted, isRepeated, number, hasNobody, width }) => {
    const ordered = isSorted ? [...times].sort((a, b) => a - b) : times;
    const shown = isRepeated ? ordered.flatMap((time) => [time, time]) : ordered;
    const point = `[${number},100,0.9]`;
    const frame = `{"points":[${Array.from({ length: keypointCount }, (_, k) => (k % 5 === 0 ? point : `[${k * 9},${k * 7},1]`)).join(',')}]}`;
    return `{"format":"pose-track","version":1,"keypoints":"blazepose-33","width":${width},"height":480,"times":${JSON.stringify(shown)},"frames":[${shown.map((_, i) => (hasNobody || i % 7 === 3 ? 'null' : frame)).join(',')}]}`;
  });

/** Every number anywhere in an answer, with its path. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`));
}

function expectSound(track: PoseTrack, said: Said): void {
  const { analysis } = analyseRun({ track }, said);
  const bad = numbersIn(analysis).filter(([, number]) => !Number.isFinite(number));
  expect(bad).toEqual([]);
  for (const [id, measurement] of Object.entries(analysis.metrics)) {
    if (measurement.value === null) {
      const { uncertainty, left, right, status } = measurement;
      const verdict = verdictSentence(id as MeasureId, measurement);
      expect([id, uncertainty, left, right, status, verdict]).toEqual([id, null, null, null, 'unavailable', null]);
      expect(reasonWords(id as MeasureId, analysis)?.reason, id).toBeTruthy();
      continue;
    }
    // A number stands on strides: contacts of a run, and samples of its own.
    expect(analysis.gait, id).toBe('running');
    expect(analysis.contacts.length, id).toBeGreaterThanOrEqual(6);
    expect(measurement.n, id).toBeGreaterThanOrEqual(2);
    // Softness is put together from other measures, each on its own strides.
    if (id !== 'softLanding') expect(measurement.samples.length, id).toBeGreaterThanOrEqual(2);
    expect(measurement.uncertainty, id).toBeGreaterThan(0);
  }
  expect(analysis.findings.length).toBeLessThanOrEqual(3);
  for (const { metric } of analysis.findings) expect(analysis.metrics[metric]?.value).not.toBeNull();
}

describe('any track whatever', () => {
  test('a damaged run gives an answer without an error, a NaN, or a number that no stride stands behind', () => {
    fc.assert(
      fc.property(anyDamage, anyOptions, (damage, options) => expectSound(damagedRun(damage), options)),
      { numRuns: 100 },
    );
  });

  test('any file is refused with a sentence, or analysed soundly', () => {
    let opened = 0;
    fc.assert(
      fc.property(anyFile, anyOptions, (text, options) => {
        let track: PoseTrack;
        try {
          track = parsePoseTrack(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PoseTrackError);
          return;
        }
        opened += 1;
        expectSound(track, options);
      }),
      { numRuns: 300 },
    );
    // Otherwise it is only the reader that was tried.
    expect(opened).toBeGreaterThan(20);
  });
});
