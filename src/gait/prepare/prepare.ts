import type { CameraRoll } from '../../cameraRoll/cameraRoll.ts';
import { rollToTakeOut } from '../../cameraRoll/rollToTakeOut.ts';
import { framesOfTrack } from '../../poseTrack/framesOfTrack.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { rotateTrack } from '../../poseTrack/rotateTrack.ts';
import { withoutFrames } from '../../poseTrack/withoutFrames.ts';
import { frameRate } from '../../signal/frameRate.ts';
import { framesBetween } from '../../signal/framesBetween.ts';
import type { LevelTrack } from './levelTrack.ts';
import { repeatedFrames } from './repeatedFrames.ts';
import { timeScaleRange } from './timeScaleRange.ts';

/**
 * A film past the door: what its camera and its speed of play did to the run is taken out, and known, so that it can be
 * put back.
 */
export interface PreparedFilm {
  /** The body as it was given: pixels of the picture as it was filmed, film seconds. */
  readonly filmed: PoseTrack;
  /** The same, level and in real seconds. */
  readonly level: LevelTrack;
  /** The same without what was shown before: NaN in repeated frames. */
  readonly fresh: LevelTrack;
  /** Frames per real second, of those that show something new; NaN for fewer than two. */
  readonly frameRate: number;
  /** Film seconds per real second: 4 = filmed at 120, plays at 30. */
  readonly timeScale: number;
  /**
   * Whether the person said so; else it is the film's own clock until the scene speaks of slow motion or of a
   * film that was sped up (see `onSuspectedClock`).
   */
  readonly isTimeScaleStated: boolean;
  /**
   * The camera's roll that was taken out, and how far the points may still be turned (SD), degrees; null where nothing
   * is known of it.
   */
  readonly roll: { readonly degrees: number; readonly error: number } | null;
}

/**
 * The door of the analysis: takes out the camera's roll, the stated slow motion and frames shown twice, once and for
 * all. Behind it there are level points and real seconds only.
 *
 * @param track As the model gave it, unsmoothed; not changed.
 * @param timeScale Film seconds per real second, as the person says; null where nobody says. What lies outside
 * `timeScaleRange` counts as unsaid.
 */
export function prepare(
  track: PoseTrack,
  cameraRoll: CameraRoll | null = null,
  timeScale: number | null = null,
): PreparedFilm {
  const degrees = rollToTakeOut(cameraRoll);
  const isStated = timeScale !== null && timeScale >= timeScaleRange.least && timeScale <= timeScaleRange.most;
  const scale = isStated ? timeScale : 1;
  return withoutRepeats({
    filmed: track,
    level: { ...rotateTrack(track, degrees ?? 0), times: track.times.map((time) => time / scale) } as LevelTrack,
    timeScale: scale,
    isTimeScaleStated: isStated,
    roll: degrees === null ? null : { degrees, error: Math.hypot(cameraRoll!.error, cameraRoll!.degrees - degrees) },
  });
}

/** The part of a prepared film with `from <= time < to`, real seconds, prepared as a film of its own. */
export function partOfFilm(film: PreparedFilm, from: number, to: number): PreparedFilm {
  const { first, end } = framesBetween(film.level.times, from, to);
  return withoutRepeats({
    ...film,
    filmed: framesOfTrack(film.filmed, first, end),
    level: framesOfTrack(film.level, first, end),
  });
}

/** The frames `first` … `end` − 1 of a prepared film; what of them shows something new was told from all of it. */
export function framesOfFilm(film: PreparedFilm, first: number, end: number): PreparedFilm {
  return {
    ...film,
    filmed: framesOfTrack(film.filmed, first, end),
    level: framesOfTrack(film.level, first, end),
    fresh: framesOfTrack(film.fresh, first, end),
  };
}

function withoutRepeats(film: Omit<PreparedFilm, 'fresh' | 'frameRate'>): PreparedFilm {
  const repeats = repeatedFrames(film.level);
  return {
    ...film,
    fresh: withoutFrames(film.level, repeats),
    frameRate: frameRate(film.level.times.filter((_, i) => repeats[i] === 0)),
  };
}
