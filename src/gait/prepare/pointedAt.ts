import { Keypoint } from '../../poseTrack/keypoints.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { framesBetween } from '../../signal/framesBetween.ts';

/**
 * Somebody in a film, known by where the hips are at one moment: so that another analysis of the film, whose people come
 * in another order, finds the same one. Pixels of the picture as it was analysed; seconds of the film as it plays.
 */
export interface PointedAt {
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

/** Who is missing in the very frame is looked for this far around it, seconds. */
const nearestSeconds = 0.25;
/** Whose hips are further away than this is not meant, trunk lengths. */
const nearestTrunks = 1.5;

/**
 * Whom a person means by a point: whose hips were nearest.
 *
 * @param people One track each, on the same times.
 * @returns Index into `people`; null where nobody was near.
 */
export function whoIsAt(people: readonly PoseTrack[], { time, x, y }: PointedAt): number | null {
  let best: number | null = null;
  let nearest = nearestTrunks;
  for (const [n, track] of people.entries()) {
    const { first, end } = framesBetween(track.times, time - nearestSeconds, time + nearestSeconds);
    for (let i = first; i < end; i++) {
      const hip = middle(track, Keypoint.leftHip, Keypoint.rightHip, i);
      const shoulder = middle(track, Keypoint.leftShoulder, Keypoint.rightShoulder, i);
      const trunk = Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y);
      // Of two frames the one nearer in time tells better: people move.
      const distance = Math.hypot(hip.x - x, hip.y - y) / trunk + Math.abs(track.times[i] - time);
      if (!(distance < nearest)) continue;
      nearest = distance;
      best = n;
    }
  }
  return best;
}

function middle({ x, y }: PoseTrack, a: number, b: number, frame: number) {
  return { x: (x[a][frame] + x[b][frame]) / 2, y: (y[a][frame] + y[b][frame]) / 2 };
}

/** The point by which somebody is known, at the frame nearest to `time` in which they are seen; null: never seen. */
export function pointAt(track: PoseTrack, time: number): PointedAt | null {
  const hips = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  let best = -1;
  for (const [i, x] of hips.x.entries()) {
    if (Number.isNaN(x)) continue;
    if (best < 0 || Math.abs(track.times[i] - time) < Math.abs(track.times[best] - time)) best = i;
  }
  return best < 0 ? null : { time: track.times[best], x: hips.x[best], y: hips.y[best] };
}

/** The track of whoever is meant: as it was found where nobody was pointed at, or nobody is there. */
export function trackOfRunner(
  { track, others = [] }: { readonly track: PoseTrack; readonly others?: readonly PoseTrack[] },
  runner: PointedAt | null,
): PoseTrack {
  if (!runner || others.length === 0) return track;
  const people = [track, ...others];
  return people[whoIsAt(people, runner) ?? 0];
}
