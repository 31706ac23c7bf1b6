import type { CameraRoll } from '../../src/cameraRoll/cameraRoll.ts';
import type { Area } from '../../src/cameraRoll/greyPicture.ts';
import { rollOfPicture } from '../../src/cameraRoll/rollOfPicture.ts';
import type { PersonPose } from '../../src/poseTrack/framePoses.ts';
import { greyPictureOf } from './greyPictureOf.ts';
import type { CropSource } from './pixels/cropPixels.ts';

/** How far clothes and shoes, and the crown, reach beyond the body's points: shares of the body's height. */
const margin = { beside: 0.05, above: 0.1 };

/**
 * How far the camera is rolled, by what stands upright in this frame besides the people; null where that is unknown.
 *
 * @param people whose points are in pixels of the upright picture.
 */
export async function rollSeen(source: CropSource, people: readonly PersonPose[]): Promise<CameraRoll | null> {
  const picture = await greyPictureOf(source);
  const shrink = Math.max(picture.width, picture.height) / Math.max(source.width, source.height);
  return rollOfPicture(
    picture,
    people.map(({ points }) => areaOf(points, shrink)),
  );
}

function areaOf(points: Float32Array, shrink: number): Area {
  const area = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let k = 0; k < points.length; k += 3) {
    area.left = Math.min(area.left, points[k] * shrink);
    area.right = Math.max(area.right, points[k] * shrink);
    area.top = Math.min(area.top, points[k + 1] * shrink);
    area.bottom = Math.max(area.bottom, points[k + 1] * shrink);
  }
  const height = area.bottom - area.top;
  const beside = margin.beside * height;
  return {
    left: area.left - beside,
    top: area.top - margin.above * height,
    right: area.right + beside,
    bottom: area.bottom + beside,
  };
}
