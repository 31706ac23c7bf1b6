import { cleanBody } from './clean/cleanBody.ts';
import type { GaitReading } from './gaitReading.ts';
import { frontalMotion } from './motion/frontalMotion.ts';
import type { Motion } from './motion/motion.ts';
import { sideMotion } from './motion/sideMotion.ts';
import type { PreparedFilm } from './prepare/prepare.ts';
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
  const { stances, track: repaired } = readStances(clocked);
  return {
    ...cleanBody(film, part, repaired),
    scene,
    stances,
    stepSeconds: period?.seconds ?? null,
    cadence:
      period &&
      fitCadence(
        stances.map((stance) => stance.initialContact),
        period.seconds,
      ),
    timeScale: film.timeScale,
    bestGuessFrameRate: Number.isFinite(film.frameRate) ? film.frameRate : null,
  };
}

/** How legs and trunk move; null without a body. */
function readMotion(part: ReadablePart, frameRate: number): Motion | null {
  const { view } = part.seenFrom;
  if (!part.hasBody) return null;
  return view === 'front' || view === 'rear' ? frontalMotion(part, view, frameRate) : sideMotion(part, frameRate);
}
