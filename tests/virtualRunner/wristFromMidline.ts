import type { Side } from '../../src/poseTrack/side.ts';
import type { Point3 } from './point3.ts';

/**
 * Signed distance of a wrist from the line mid-hip → mid-shoulder as seen from straight in front, + on its own side,
 * as a share of shoulder width.
 */
export function wristFromMidline(
  wrist: Point3,
  midHip: Point3,
  midShoulder: Point3,
  side: Side,
  shoulderWidth: number,
): number {
  const y = midShoulder[1] - midHip[1];
  const z = midShoulder[2] - midHip[2];
  const across = ((wrist[2] - midHip[2]) * y - (wrist[1] - midHip[1]) * z) / Math.hypot(y, z);
  return ((side === 'right' ? 1 : -1) * across) / shoulderWidth;
}
