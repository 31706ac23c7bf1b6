import type { View } from '../gait/scene/scene.ts';
import type { Side } from '../poseTrack/side.ts';

/** The side of the body that the camera sees; null from the front, the rear and where it can't be told. */
export function nearSideOf(view: View): Side | null {
  if (view === 'left-side') return 'left';
  if (view === 'right-side') return 'right';
  return null;
}
