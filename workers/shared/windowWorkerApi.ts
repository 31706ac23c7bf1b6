import type { Said } from '../../src/analysis/said.ts';
import type { StaticTrial } from '../../src/gait/staticTrial/staticTrial.ts';
import type { WindowReading } from '../../src/live/windowReading.ts';
import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';

/**
 * The worker that keeps the last seconds of poses and reads them, beside the pose worker, so that neither waits for the
 * other.
 */
export interface WindowWorkerApi {
  /** Forgets everything and begins with pictures of this size (pixels, upright). */
  begin(width: number, height: number, said: Said): void;
  /** From now on that network finds the bodies. */
  watchWith(model: PoseModel): void;
  /** @param brightness mean luma, 0..1; null where it was not measured this time. */
  add(frame: FramePoses, brightness: number | null): void;
  /**
   * The standing calibration, which all readings from now on are compared with; null where it can't be read. @see
   * standingOf
   */
  stand(from: number, to: number): StaticTrial | null;
  /** @see lookAt */
  read(runFrom: number | null): WindowReading | null;
}
