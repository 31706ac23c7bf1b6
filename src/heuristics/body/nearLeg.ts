import type { Stance } from '../../gait/stances/stance.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import { facing } from './facing.ts';

/** The leg nearer to a side camera: the only one whose angles can be trusted, since the other is hidden at each step. */
export interface NearLeg {
  /** +1 when forward is to the right of the picture. */
  readonly facing: 1 | -1;
  readonly keypoints: ReturnType<typeof legKeypoints>;
  readonly stances: readonly Stance[];
}

/** Null where the runner is not seen from the side. */
export function nearLeg(run: MeasuredRun): NearLeg | null {
  const { scene, stances } = run.reading;
  const sign = facing(scene);
  if (sign === null || scene.nearSide === null) return null;
  return {
    facing: sign,
    keypoints: legKeypoints(scene.nearSide),
    stances: stances.filter((stance) => stance.side === scene.nearSide),
  };
}
