import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planStretches } from '../../../../src/engine/film/planStretches.ts';
import type { FilmFacts } from '../../../../workers/shared/filmFacts.ts';

const film = (firstTimestamp: number, length: number): FilmFacts => ({
  width: 1280,
  height: 720,
  rotation: 0,
  firstTimestamp,
  lastTimestamp: firstTimestamp + length,
  frameCount: null,
  bestGuessFrameRate: 30,
  codec: 'H.264',
  hasAudio: false,
});

it('puts every frame of a film into exactly one stretch', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 700, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (first, length, workers, place) => {
        const time = first + place * length;
        const holding = planStretches(film(first, length), workers).filter(({ from, to }) => from <= time && time < to);
        return holding.length === 1;
      },
    ),
  );
});

it('begins with a short stretch for each worker, so that the first numbers come soon', () => {
  for (const [length, workers] of [
    [10, 2],
    [30, 2],
    [30, 4],
  ]) {
    const stretches = planStretches(film(0, length), workers);
    expect(stretches[workers].from).toBeCloseTo(2 * workers, 9);
    // No worker is left with more than its share of the rest.
    expect(stretches.length % workers).toBe(0);
  }
});

it('does not cut a short film into stretches in which no tracker settles', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 40, noNaN: true }), fc.integer({ min: 1, max: 6 }), (length, workers) => {
      const stretches = planStretches(film(0, length), workers);
      const ends = stretches.map(({ to }) => Math.min(to, length));
      if (stretches.length > 1) {
        for (const [i, { from }] of stretches.entries()) expect(ends[i] - from).toBeGreaterThan(2 - 1e-6);
      }
    }),
  );
});

it('gives each worker the same number of stretches', () => {
  expect(planStretches(film(0, 60), 4).length % 4).toBe(0);
});
