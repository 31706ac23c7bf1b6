import type { LevelTrack } from './prepare/levelTrack.ts';
import type { Bout } from './scene/runningBouts.ts';
import type { Scene } from './scene/scene.ts';
import type { Stance } from './stances/stance.ts';

/**
 * Everything that the measures are computed from: the body through the film, cleaned and filtered without lag,
 * what kind of film it is, and when each foot was on the ground. All of it level and in real seconds.
 */
export interface GaitReading {
  /**
   * Gaps bridged or left open (NaN), outliers removed, zero-lag filtered. What is drawn on the film is made of it by
   * `asFilmed`.
   */
  readonly track: LevelTrack;
  readonly scene: Scene;
  /** In order of initial contact. Empty unless `scene.gait` is running. */
  readonly stances: readonly Stance[];
  /** What a person left out by hand: steps in it were taken, and are not counted. Most often empty. */
  readonly leftOut: readonly Bout[];
  /** A step's duration as legs and trunk repeat it, seconds; null where nothing repeats. */
  readonly stepSeconds: number | null;
  /**
   * Steps per minute, from the least-squares slope of initial contact over step index; null without enough contacts.
   * `halfWidth` is the 95 % interval of the slope.
   */
  readonly cadence: { readonly value: number; readonly halfWidth: number; readonly steps: number } | null;
  /** Median distance from mid-hip to mid-shoulder, pixels; null without a body. */
  readonly trunkLength: number | null;
  /** Hip to ground along the near leg, 95th percentile, pixels; null where it can't be measured. */
  readonly legLength: number | null;
  /** Film seconds per second of this reading: as stated, else as suspected, else 1. */
  readonly timeScale: number;
  /** A guess from the frames that show something new, frames per real second; null for fewer than two of them. */
  readonly bestGuessFrameRate: number | null;
}
