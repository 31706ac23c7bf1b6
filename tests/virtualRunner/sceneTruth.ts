import type { Direction, View } from '../../src/gait/scene/scene.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import type { Camera } from './camera.ts';

/** What a camera's place means for the picture. */
export interface SceneTruth {
  readonly view: View;
  readonly direction: Direction;
  readonly nearSide: Side | null;
}

/** Side, front and rear views end 30 degrees off; between them the view is oblique. */
const halfWidth = 30;

/** View, heading in the picture and near side, from the camera's azimuth alone. */
export function sceneTruth({ azimuth }: Camera): SceneTruth {
  const from = (centre: number) => Math.abs(((azimuth - centre + 540) % 360) - 180);
  if (from(0) <= halfWidth) return { view: 'front', direction: 'toward', nearSide: null };
  if (from(180) <= halfWidth) return { view: 'rear', direction: 'away', nearSide: null };
  const nearSide = from(90) < 90 ? 'right' : 'left';
  const direction = nearSide;
  if (from(nearSide === 'right' ? 90 : 270) > halfWidth) return { view: 'oblique', direction, nearSide };
  return { view: `${nearSide}-side`, direction, nearSide };
}
