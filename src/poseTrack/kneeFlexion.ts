import { interiorAngle } from './interiorAngle.ts';
import { legKeypoints } from './legKeypoints.ts';
import type { PoseTrack } from './poseTrack.ts';
import type { Side } from './side.ts';

/**
 * Knee flexion in the picture in each frame, degrees: 0 with hip, knee and ankle in line. Right in a side view only.
 */
export function kneeFlexion(track: PoseTrack, side: Side): Float64Array {
  const { hip, knee, ankle } = legKeypoints(side);
  return interiorAngle(track, hip, knee, ankle).map((angle) => 180 - angle);
}
