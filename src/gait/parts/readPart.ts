import type { GaitReading } from '../gaitReading.ts';
import { framesOfFilm, type PreparedFilm } from '../prepare/prepare.ts';
import { readGait, type StatedFacts } from '../readGait.ts';
import type { Scene } from '../scene/scene.ts';
import { phaseJumps } from './phaseJumps.ts';
import type { Piece } from './piecesOfFilm.ts';

/** So far from the ends of a bout its rhythm can be trusted, steps. */
const sureSteps = 3;

/** A piece of a film with all that was read of it. */
export interface PartReading extends Piece {
  readonly reading: GaitReading;
}

/** Reads a piece as a film of its own; the whole film as it is. */
export function readPart(
  film: PreparedFilm,
  { first, end }: Piece,
  stated: StatedFacts,
  suspected?: Scene['suspectedClock'],
): PartReading {
  return { first, end, reading: readGait(framesOf(film, { first, end }), stated, suspected) };
}

/** Reads a piece, and once more each side of a cut that only the rhythm of the steps shows. */
export function readUncut(film: PreparedFilm, piece: Piece, stated: StatedFacts): PartReading[] {
  const part = readPart(film, piece, stated);
  const { scene, stepSeconds, timeScale } = part.reading;
  if (scene.gait !== 'running' || stepSeconds === null) return [part];
  const isFromSide = scene.view === 'left-side' || scene.view === 'right-side';
  const own = framesOf(film, piece).fresh;
  const { bouts } = scene;
  const clock = timeScale / film.timeScale;
  // Walking into a run is no cut either.
  const jumps = phaseJumps(own, stepSeconds * clock, isFromSide).filter(
    (at) =>
      bouts === null ||
      bouts.some(({ from, to }) => {
        const time = own.times[at] / clock;
        return time >= from + sureSteps * stepSeconds && time <= to - sureSteps * stepSeconds;
      }),
  );
  if (jumps.length === 0) return [part];
  const starts = [0, ...jumps].map((at) => piece.first + at);
  return starts.map((first, k) => readPart(film, { first, end: starts[k + 1] ?? piece.end }, stated));
}

function framesOf(film: PreparedFilm, { first, end }: Piece): PreparedFilm {
  return first === 0 && end === film.level.times.length ? film : framesOfFilm(film, first, end);
}
