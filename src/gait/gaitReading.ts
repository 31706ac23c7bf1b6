import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Scene } from './scene/scene.ts';
import type { Contact } from './stances/contact.ts';

/**
 * Everything that the measures are computed from: the body through the film, cleaned and filtered without lag,
 * what kind of film it is, and when each foot was on the ground.
 */
export interface GaitReading {
  /**
   * Gaps bridged or left open (NaN), outliers removed, zero-lag filtered; same times and pixels as the film, but with the camera's roll
   * (`scene.cameraRollDegrees`) taken out: turned about the picture's centre until upright is up. What is drawn on the film is turned again.
   */
  readonly track: PoseTrack;
  readonly scene: Scene;
  /** In order of initial contact. Empty unless `scene.gait` is running. */
  readonly contacts: readonly Contact[];
  /**
   * Steps per minute in real time, from the least-squares slope of initial contact over step index; null without enough contacts.
   * `halfWidth` is the 95 % interval of the slope.
   */
  readonly cadence: { readonly value: number; readonly halfWidth: number; readonly steps: number } | null;
  /** Median distance from mid-hip to mid-shoulder, pixels; null without a body. */
  readonly trunkLength: number | null;
  /** Hip to ground along the near leg, 95th percentile, pixels; null where it can't be measured. */
  readonly legLength: number | null;
  /** A guess from the median gap between frames, frames per played second; null for fewer than two frames. */
  readonly bestGuessFrameRate: number | null;
}
