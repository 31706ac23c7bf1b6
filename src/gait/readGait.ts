import type { Corrections } from './byHand/corrections.ts';
import { leaveOut } from './byHand/leaveOut.ts';
import { cleanBody } from './clean/cleanBody.ts';
import type { GaitReading } from './gaitReading.ts';
import { frontalMotion } from './motion/frontalMotion.ts';
import type { Motion } from './motion/motion.ts';
import { sideMotion } from './motion/sideMotion.ts';
import type { PreparedFilm } from './prepare/prepare.ts';
import type { RealSeconds } from './prepare/realSeconds.ts';
import { onSuspectedClock } from './scene/onSuspectedClock.ts';
import { type ReadablePart, readablePart } from './scene/readablePart.ts';
import { readScene } from './scene/readScene.ts';
import type { Scene, View } from './scene/scene.ts';
import { fitCadence } from './stances/cadence.ts';
import { readStances } from './stances/readStances.ts';

/** What the person says that overrules or completes what is seen; everything is optional. */
export interface StatedFacts {
  /** The camera's view, when the person corrects what was seen. */
  readonly view?: Exclude<View, 'unknown'> | null;
  /** The runner's height, centimetres. */
  readonly heightCm?: number | null;
  /** What was set by hand, film seconds. `trim` is done with before: what is read is the part that is left. */
  readonly corrections?: Corrections;
}

/**
 * Reads a prepared film: what kind of film it is, when each foot was on the ground, how fast the steps follow each
 * other, and the body cleaned for measuring. Works on any track; where something is unknown it is null, 'unknown' or
 * empty.
 *
 * Nothing in it knows that a film may be cut, or that the runner may leave and return: `readFilm` hands in parts in
 * which the run goes on without a break.
 *
 * @param suspected The clock that the whole film is suspected of, where this is a part of one; left out, the part
 * tells for itself.
 * @see docs of each part for definitions and sources.
 */
export function readGait(
  prepared: PreparedFilm,
  stated: StatedFacts = {},
  suspected: Scene['suspectedClock'] | undefined = undefined,
): GaitReading {
  const seenPart = readablePart(prepared, stated.view ?? null);
  const motion = readMotion(seenPart, prepared.frameRate);
  const ownScene = readScene(prepared, seenPart, motion, stated.heightCm ?? null);
  const seenScene = suspected === undefined ? ownScene : { ...ownScene, suspectedClock: suspected };
  const clocked = onSuspectedClock({
    film: prepared,
    part: seenPart,
    period: motion?.period ?? null,
    scene: seenScene,
  });
  const { film, part, period, scene } = clocked;
  const { corrections = {} } = stated;
  const found = readStances(clocked, corrections);
  const body = cleanBody(film, part, found.track);
  const { timeScale } = film;
  const leftOut = corrections.leftOut ?? [];
  const { track, stances } = leaveOut({ track: body.track, stances: found.stances }, leftOut, timeScale);
  return {
    ...body,
    track,
    scene,
    stances,
    leftOut: leftOut.map(({ from, to }) => ({
      from: (from / timeScale) as RealSeconds,
      to: (to / timeScale) as RealSeconds,
    })),
    stepSeconds: period?.seconds ?? null,
    cadence:
      period &&
      fitCadence(
        stances.map((stance) => stance.initialContact),
        period.seconds,
      ),
    timeScale,
    bestGuessFrameRate: Number.isFinite(film.frameRate) ? film.frameRate : null,
  };
}

/** How legs and trunk move; null without a body. */
function readMotion(part: ReadablePart, frameRate: number): Motion | null {
  const { view } = part.seenFrom;
  if (!part.hasBody) return null;
  return view === 'front' || view === 'rear' ? frontalMotion(part, view, frameRate) : sideMotion(part, frameRate);
}
