import { Keypoint } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';
import type { Side } from './side.ts';

/** Knee flexion in the picture in each frame, degrees: 0 with hip, knee and ankle in line. Right in a side view only. */
export function kneeFlexion({ x, y, times }: PoseTrack, side: Side): Float64Array {
  const hip = Keypoint[`${side}Hip`];
  const knee = Keypoint[`${side}Knee`];
  const ankle = Keypoint[`${side}Ankle`];
  return times.map((_, i) => {
    const thighX = x[hip]![i]! - x[knee]![i]!;
    const thighY = y[hip]![i]! - y[knee]![i]!;
    const shankX = x[ankle]![i]! - x[knee]![i]!;
    const shankY = y[ankle]![i]! - y[knee]![i]!;
    const interior = Math.atan2(Math.abs(thighX * shankY - thighY * shankX), thighX * shankX + thighY * shankY);
    return 180 - (interior * 180) / Math.PI;
  });
}
