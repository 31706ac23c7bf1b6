import type { View } from '../scene/scene.ts';

/**
 * How someone stands when they stand tall with their arms down: what running is compared with, so that the way a pose
 * model draws this body from this side, and a tilted camera, cancel out. Plain data: it can be kept and sent to a
 * worker.
 */
export interface StaticTrial {
  readonly view: View;
  /** Seconds of the film it was read from. */
  readonly from: number;
  readonly to: number;
  /**
   * The camera's roll that was taken out, as in `Scene`; null or absent where it was not known and the stand is as the
   * picture shows it.
   */
  readonly cameraRollDegrees?: number | null;
  /**
   * Mid-hip to mid-shoulder against the picture's vertical, the roll taken out, degrees, forward positive; null unless
   * seen from the side.
   */
  readonly leanDegrees: number | null;
  /** Mid-shoulder to mid-ear against the trunk's line, degrees, forward positive; null unless seen from the side. */
  readonly neckDegrees: number | null;
  /** Mid-ear above mid-shoulder, trunk lengths. */
  readonly earsAboveShoulders: number;
  /** Mid-hip to mid-shoulder, pixels. */
  readonly trunkPixels: number;
  /** Mid-ear to the heels, pixels: with the body's height it gives the picture's scale. */
  readonly earToHeelPixels: number;
}
