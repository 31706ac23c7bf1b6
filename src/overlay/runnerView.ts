import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { quantile } from '../signal/quantile.ts';
import { slowMedian } from '../signal/slowMedian.ts';
import { type PictureBox, wholePicture } from './pictureBox.ts';
import { runnerBox } from './runnerBox.ts';

/** Which part of the picture is shown in each frame; always of one size. */
export interface PictureView {
  readonly at: (frame: number) => PictureBox;
  /** Holds them all. */
  readonly bounds: PictureBox;
}

/** A view that stands still. */
export function stillView(box: PictureBox = wholePicture): PictureView {
  return { at: () => box, bounds: box };
}

/** A box that goes with the runner is worth it where it is so much smaller than one that stands still. */
const worthFollowing = 0.6;

/** Slow enough that the box goes with the runner and not with each step: bounce stays to be seen. */
const reachSeconds = 0.8;

/** Room round the body from its hips, as a share of the farthest that it reaches. */
const room = 1.25;

/** A long film needs no look at each of its frames; this runs on the page's own thread. */
const enoughFrames = 400;

/**
 * The part of the picture with the runner in it: standing still where the runner stays in one place, as on a treadmill;
 * else going along, by a path that is smooth over more than a stride. Null when nobody was found or the runner fills
 * the picture.
 */
export function runnerView(track: PoseTrack): PictureView | null {
  const still = runnerBox(track);
  const moving = followingView(track);
  const area = ({ width, height }: PictureBox) => width * height;
  if (moving && area(moving.at(0)) < worthFollowing * (still ? area(still) : 1)) return moving;
  return still && stillView(still);
}

function followingView(track: PoseTrack): PictureView | null {
  const { times, width, height } = track;
  const hips = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const [x, y] = [slowMedian(times, hips.x, reachSeconds), slowMedian(times, hips.y, reachSeconds)];
  const reach = (axis: readonly Float64Array[], centre: Float64Array) => {
    const far: number[] = [];
    for (let i = 0; i < times.length; i += Math.max(1, Math.ceil(times.length / enoughFrames))) {
      const distances = axis.map((row) => Math.abs(row[i] - centre[i])).filter(Number.isFinite);
      if (distances.length > 0) far.push(Math.max(...distances));
    }
    return far.length > 0 ? room * quantile(far, 0.95) : Number.NaN;
  };
  const [across, upward] = [reach(track.x, x), reach(track.y, y)];
  if (!(across > 0 && upward > 0)) return null;
  // As wide at least as it takes not to be a slit.
  const size = {
    width: Math.min(1, (2 * Math.max(across, 0.45 * upward)) / width),
    height: Math.min(1, (2 * upward) / height),
  };
  const place = (centre: number, length: number) => Math.min(1 - length, Math.max(0, centre - length / 2));
  const at = (frame: number) => ({
    // Where nobody is known for long it stays in the middle.
    left: place(Number.isFinite(x[frame]) ? x[frame] / width : 0.5, size.width),
    top: place(Number.isFinite(y[frame]) ? y[frame] / height : 0.5, size.height),
    ...size,
  });
  return { at, bounds: wholePicture };
}
