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

it('gives each worker the same number of stretches', () => {
  expect(planStretches(film(0, 60), 4).length % 4).toBe(0);
});
