import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { chooseRunner } from '../../../src/gait/prepare/chooseRunner.ts';
import { keypointCount } from '../../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../../src/poseTrack/poseTrack.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import { seededRandom } from '../../virtualRunner/seededRandom.ts';
import { film, unrest } from './film.ts';
import { readTrack } from './readTrack.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Tracks that no camera would make: any points, any gaps, any times. */
const anyTrack: fc.Arbitrary<PoseTrack> = fc
  .record({
    gaps: fc.array(fc.oneof(fc.double({ min: 1e-6, max: 0.2, noNaN: true }), fc.constant(1 / 30), fc.constant(5)), {
      maxLength: 70,
    }),
    size: fc.constantFrom(0, 1e-3, 1, 300, 1e6),
    seed: fc.integer(),
    missing: fc.double({ min: 0, max: 1, noNaN: true }),
    hasWorld: fc.boolean(),
    isStill: fc.boolean(),
  })
  .map(({ gaps, size, seed, missing, hasWorld, isStill }) => {
    let time = 0;
    const times = Float64Array.from(gaps, (gap) => {
      time += gap;
      return time;
    });
    const { even: random } = seededRandom(seed);
    const isMissing = times.map(() => (random() < missing ? 1 : 0));
    const axes = () =>
      Array.from({ length: keypointCount }, () => {
        const fixed = size * random();
        return times.map((_, i) => (isMissing[i] ? Number.NaN : isStill ? fixed : size * random()));
      });
    const world = hasWorld ? { x: axes(), y: axes(), z: axes() } : null;
    return { width: 640, height: 480, times, x: axes(), y: axes(), score: axes(), world };
  });

function expectSound(track: PoseTrack, options?: Parameters<typeof readTrack>[1]): void {
  const reading = readTrack(track, options);
  const { scene, contacts, cadence, trunkLength, legLength, bestGuessFrameRate } = reading;
  const numbers = [
    reading.timeScale,
    scene.foundShare,
    scene.bodyHeightShare,
    scene.feetInPictureShare,
    scene.suspectedClock?.timeScale ?? null,
    trunkLength,
    legLength,
    bestGuessFrameRate,
    cadence?.value ?? null,
    cadence?.halfWidth ?? null,
    ...contacts.flatMap(({ initialContact, toeOff, quality }) => [initialContact, toeOff, quality]),
  ];
  for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
  expect(reading.track.times).toEqual(track.times.map((time) => time / reading.timeScale));
  expect(reading.track.x).toHaveLength(keypointCount);
  for (const [i, { initialContact, toeOff, quality }] of contacts.entries()) {
    expect(initialContact).toBeGreaterThan(contacts[i - 1]?.initialContact ?? Number.NEGATIVE_INFINITY);
    if (toeOff !== null) expect(toeOff).toBeGreaterThan(initialContact);
    expect(quality).toBeGreaterThanOrEqual(0);
    expect(quality).toBeLessThanOrEqual(1);
  }
  if (scene.gait !== 'running') expect(contacts).toEqual([]);
}

describe('any track whatever', () => {
  test('is read without an error, and says null where it does not know', () => {
    fc.assert(
      fc.property(anyTrack, (track) => expectSound(track)),
      { numRuns: 150 },
    );
  });

  test('is read under any options', () => {
    const options = fc.record({
      view: fc.constantFrom('left-side', 'right-side', 'front', 'rear', 'oblique', null, undefined),
      timeScale: fc.constantFrom(null, undefined, 0, -1, 0.25, 4, Number.NaN, Number.POSITIVE_INFINITY),
      heightCm: fc.constantFrom(null, undefined, 0, 120, 210),
      speedKmh: fc.constantFrom(null, undefined, 0, 12),
    });
    fc.assert(
      fc.property(anyTrack, options, (track, chosen) => expectSound(track, chosen)),
      { numRuns: 60 },
    );
  });

  test('is chosen from without an error', () => {
    fc.assert(
      fc.property(fc.array(anyTrack, { minLength: 1, maxLength: 3 }), (people) => {
        expect(people[chooseRunner(people)]).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a run cut anywhere', () => {
  const { track, truth } = film('clean', 'rightSide', { timing: evenTiming(8, 30), noise: unrest });

  test('never gains a contact that was not in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 2, max: 240 }), (from, length) => {
        const cut = (values: Float64Array) => values.slice(from, from + length);
        const part = {
          ...track,
          times: cut(track.times),
          x: track.x.map(cut),
          y: track.y.map(cut),
          score: track.score.map(cut),
          world: null,
        };
        for (const { initialContact } of readTrack(part).contacts) {
          const nearest = Math.min(...truth.contacts.map((c) => Math.abs(c.initialContact - initialContact)));
          expect(nearest).toBeLessThan(0.08);
        }
      }),
      { numRuns: 60 },
    );
  });
});
