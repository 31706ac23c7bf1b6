import type { CameraRoll } from './cameraRoll.ts';
import { findUprights } from './findUprights.ts';
import type { Area, GreyPicture } from './greyPicture.ts';
import { rollOfUprights } from './rollOfUprights.ts';

/**
 * The camera's roll from what stands upright in one picture: walls, doors, windows, posts.
 *
 * @param hidden what moves, such as bodies.
 * @returns null where too little stands upright to tell, or its edges don't agree.
 */
export function rollOfPicture(picture: GreyPicture, hidden: readonly Area[] = []): CameraRoll | null {
  const { width, height } = picture;
  return rollOfUprights(findUprights(picture, hidden), Math.min(width, height) / Math.max(width, height));
}
