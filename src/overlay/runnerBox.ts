import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { quantile } from '../signal/quantile.ts';
import type { PictureBox } from './pictureBox.ts';

/** Kept free round the body, as a share of its height: labels and swinging limbs need room. */
const margin = 0.16;

/** Above this share of the picture coming closer shows nothing more. */
const worthwhile = 0.7;

/** A long film needs no look at each of its frames; this runs on the page's own thread. */
const enoughFrames = 400;

const narrowest = 0.62;

const widest = 1.7;

/**
 * The part of the picture in which the runner is throughout the film, with some room round it. One box for the whole
 * film: a picture that follows the body would hide its bounce. Null when nobody was found or the box is nearly the
 * whole picture.
 */
export function runnerBox(track: PoseTrack): PictureBox | null {
  const stride = Math.max(1, Math.ceil(track.times.length / enoughFrames));
  const finite = (rows: readonly Float64Array[]) => {
    const values: number[] = [];
    for (const row of rows) {
      for (let i = 0; i < row.length; i += stride) if (Number.isFinite(row[i])) values.push(row[i]);
    }
    return values;
  };
  const xs = finite(track.x);
  const ys = finite(track.y);
  if (xs.length === 0) return null;
  const [left, right] = [quantile(xs, 0.005), quantile(xs, 0.995)];
  const [top, bottom] = [quantile(ys, 0.005), quantile(ys, 0.995)];
  const room = margin * (bottom - top);
  const shaped = shape(left - room, top - room, right + room, bottom + room);
  const x0 = Math.max(0, shaped.x0);
  const y0 = Math.max(0, shaped.y0);
  const x1 = Math.min(track.width, shaped.x1);
  const y1 = Math.min(track.height, shaped.y1);
  const box = {
    left: x0 / track.width,
    top: y0 / track.height,
    width: (x1 - x0) / track.width,
    height: (y1 - y0) / track.height,
  };
  return box.width > 0 && box.height > 0 && box.width * box.height < worthwhile ? box : null;
}

/** Widens or heightens a box round its centre until its shape is one that a stage can show well. */
function shape(x0: number, y0: number, x1: number, y1: number) {
  const width = Math.max(x1 - x0, narrowest * (y1 - y0));
  const height = Math.max(y1 - y0, width / widest);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return { x0: x - width / 2, x1: x + width / 2, y0: y - height / 2, y1: y + height / 2 };
}
