import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedFrames } from '../../../../src/engine/film/filmProgress.ts';
import { partOfFilm } from '../../../../src/engine/film/partOfFilm.ts';
import { planStretches } from '../../../../src/engine/film/planStretches.ts';
import type { FilmFacts } from '../../../../workers/shared/filmFacts.ts';

const film: FilmFacts = {
  width: 1280,
  height: 720,
  rotation: 0,
  firstTimestamp: 0.5,
  lastTimestamp: 60.5,
  frameCount: 1800,
  bestGuessFrameRate: 30,
  codec: 'H.264',
  hasAudio: false,
};

it('puts every frame of the part into one stretch, and none of the rest', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 58, noNaN: true }),
      fc.double({ min: 1, max: 60, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 1800 }),
      (from, length, workers, frame) => {
        const part = { from, to: from + length };
        const time = 0.5 + frame / 30;
        const holding = planStretches(partOfFilm(film, part), workers).filter((s) => s.from <= time && time < s.to);
        const isInside = time >= part.from && time <= part.to;
        // A part's end owns the frame that it names, with a hair more for the file's rounding.
        if (time > part.to && time < part.to + 0.002) return true;
        return holding.length === (isInside ? 1 : 0);
      },
    ),
  );
});

it('foretells as many frames as the part has, so that the time left is right', () => {
  expect(expectedFrames(partOfFilm(film, { from: 10.5, to: 30.5 }))).toBe(600);
});

it.each([[null], [{ from: 0, to: 99 }], [{ from: 40, to: 30 }], [{ from: 70, to: 80 }]])(
  'is all of the film for %j, of which nothing is left out or nothing would be left',
  (part) => {
    expect(partOfFilm(film, part)).toEqual(film);
  },
);
