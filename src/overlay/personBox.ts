import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { PictureBox } from './pictureBox.ts';

/** Kept free round a body, as a share of its height. */
const margin = 0.06;

/** Where somebody is in one frame, shares of the picture; null where they aren't seen in it. */
export function personBox({ x, y, width, height }: PoseTrack, frame: number): PictureBox | null {
  const xs = x.map((row) => row[frame]).filter(Number.isFinite);
  const ys = y.map((row) => row[frame]).filter(Number.isFinite);
  if (xs.length === 0 || ys.length === 0) return null;
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const room = margin * (bottom - top);
  const [left, right] = [Math.min(...xs) - room, Math.max(...xs) + room];
  return {
    left: left / width,
    top: (top - room) / height,
    width: (right - left) / width,
    height: (bottom - top + 2 * room) / height,
  };
}
