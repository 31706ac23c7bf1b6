import type { Scene } from '../../gait/scene/scene.ts';

/** +1 when forward is to the right of the picture, −1 to the left, null when the runner doesn't face sideways. */
export function facing(scene: Scene): 1 | -1 | null {
  if (scene.direction === 'right') return 1;
  if (scene.direction === 'left') return -1;
  return null;
}
