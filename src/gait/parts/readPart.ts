import { trunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';
import type { GaitReading } from '../gaitReading.ts';
import { framesOfFilm, type PreparedFilm } from '../prepare/prepare.ts';
import { readGait, type StatedFacts } from '../readGait.ts';
import { isSideView, type Scene } from '../scene/scene.ts';
import { phaseJumps } from './phaseJumps.ts';
import type { Piece } from './piecesOfFilm.ts';
import { legSpeeds, playSpeedChanges } from './playSpeedChanges.ts';

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

/** Reads a piece, and once more each side of a cut that only the legs’ speed or the rhythm of the steps shows. */
export function readUncut(film: PreparedFilm, piece: Piece, stated: StatedFacts): PartReading[] {
  const whole = readPart(film, piece, stated);
  const pieces = atOneSpeed(film, piece);
  const parts = pieces.length > 1 ? pieces.map((one) => readPart(film, one, stated)) : [];
  const isRun = ({ reading }: PartReading) => reading.scene.gait === 'running';
  // Halts and exercises change the legs' speed too: the film replays where a part surely is in slow motion, where the
  // person says so, or where a run is seen only so.
  const isSlowed =
    (film.isTimeScaleStated && film.timeScale !== 1) ||
    !isRun(whole) ||
    parts.some(({ reading }) => reading.scene.suspectedClock?.isSure && reading.scene.suspectedClock.timeScale > 1);
  const known = parts.length > 1 && isSlowed && parts.some(isRun) ? parts : [whole];
  return known.flatMap((part) => cutByRhythm(film, part, stated));
}

/** The piece cut where it goes on at another speed of play. */
function atOneSpeed(film: PreparedFilm, { first, end }: Piece): Piece[] {
  const { times, speeds } = speedsIn(film, { first, end });
  const changes = playSpeedChanges(times, speeds);
  const begins = [first, ...changes.map((i) => first + i)];
  return begins.map((from, k) => ({ first: from, end: begins[k + 1] ?? end }));
}

/** How fast a piece's legs usually are, trunk lengths per second of the film; NaN where it is unknown. */
export function usualLegSpeed(film: PreparedFilm, piece: Piece): number {
  return median(speedsIn(film, piece).speeds);
}

/** How fast the legs are in each frame, and when, both in seconds of the film as it plays. */
function speedsIn(film: PreparedFilm, piece: Piece): { times: Float64Array; speeds: Float64Array } {
  const { fresh, timeScale } = framesOf(film, piece);
  const times = fresh.times.map((time) => time * timeScale);
  return { times, speeds: legSpeeds(fresh, trunkPath(fresh), times) };
}

function cutByRhythm(film: PreparedFilm, part: PartReading, stated: StatedFacts): PartReading[] {
  const { scene, stepSeconds, timeScale } = part.reading;
  if (scene.gait !== 'running' || stepSeconds === null) return [part];
  const isFromSide = isSideView(scene.view);
  const own = framesOf(film, part).fresh;
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
  const starts = [0, ...jumps].map((at) => part.first + at);
  return starts.map((first, k) => readPart(film, { first, end: starts[k + 1] ?? part.end }, stated));
}

function framesOf(film: PreparedFilm, { first, end }: Piece): PreparedFilm {
  return first === 0 && end === film.level.times.length ? film : framesOfFilm(film, first, end);
}
