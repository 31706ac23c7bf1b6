import type { Direction } from './scene.ts';

/** +1 when forward is to the right of the picture, −1 to the left, null when the runner doesn't head sideways. */
export function facingOf(direction: Direction): 1 | -1 | null {
  if (direction === 'right') return 1;
  if (direction === 'left') return -1;
  return null;
}
