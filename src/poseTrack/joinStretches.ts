import { emptyTrack, emptyWorld } from './emptyTrack.ts';
import type { FramePoses, PersonPose } from './framePoses.ts';
import { Keypoint, keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

/** A later stretch's person is an earlier one's when the hips lie within this many trunk lengths of where they were. */
const nearestTrunks = 1;

/** Longer apart in time than this, a person has to be looked for by place alone and may be somebody else. */
const longestGapSeconds = 1;

/** Where somebody was last, in pixels. */
interface LastSeen {
  readonly time: number;
  readonly x: number;
  readonly y: number;
  readonly trunk: number;
}

/** One person's poses, by index of frame in the joined film. */
interface Somebody {
  readonly poses: Map<number, PersonPose>;
  last: LastSeen;
}

/**
 * Joins stretches of a film that were analysed apart into one track per person, all on the same times.
 *
 * Numbers of people mean nothing across stretches, so a person is known again by where the hips are.
 *
 * @param stretches frames of each stretch in order of time; the stretches in order of time, without overlap.
 * @param width,height pixels of the upright picture.
 * @returns the people in order of how many frames they were found in; empty when nobody was.
 */
export function joinStretches(
  stretches: readonly (readonly FramePoses[])[],
  width: number,
  height: number,
): { readonly times: Float64Array; readonly people: PoseTrack[] } {
  const times: number[] = [];
  const everybody: Somebody[] = [];
  for (const stretch of stretches) {
    const known = new Map<number, Somebody>();
    for (const frame of stretch) {
      const index = times.length;
      times.push(frame.time);
      for (const pose of frame.people) {
        const seen = whereSeen(pose, frame.time);
        let somebody = known.get(pose.person);
        if (!somebody) {
          const taken = new Set(known.values());
          somebody = nearest(everybody, taken, seen) ?? { poses: new Map(), last: seen };
          if (!everybody.includes(somebody)) everybody.push(somebody);
          known.set(pose.person, somebody);
        }
        somebody.poses.set(index, pose);
        somebody.last = seen;
      }
    }
  }
  const clock = Float64Array.from(times);
  everybody.sort((a, b) => b.poses.size - a.poses.size);
  return { times: clock, people: everybody.map(({ poses }) => trackOf(poses, clock, width, height)) };
}

function whereSeen(pose: PersonPose, time: number): LastSeen {
  const at = (k: number, axis: 0 | 1) => pose.points[3 * k + axis];
  const middle = (a: number, b: number, axis: 0 | 1) => (at(a, axis) + at(b, axis)) / 2;
  const x = middle(Keypoint.leftHip, Keypoint.rightHip, 0);
  const y = middle(Keypoint.leftHip, Keypoint.rightHip, 1);
  const trunk = Math.hypot(
    x - middle(Keypoint.leftShoulder, Keypoint.rightShoulder, 0),
    y - middle(Keypoint.leftShoulder, Keypoint.rightShoulder, 1),
  );
  return { time, x, y, trunk };
}

function nearest(everybody: readonly Somebody[], taken: ReadonlySet<Somebody>, seen: LastSeen): Somebody | null {
  let best: Somebody | null = null;
  let bestDistance = nearestTrunks;
  for (const somebody of everybody) {
    if (taken.has(somebody) || seen.time - somebody.last.time > longestGapSeconds) continue;
    const distance = Math.hypot(seen.x - somebody.last.x, seen.y - somebody.last.y) / Math.max(seen.trunk, 1);
    if (distance < bestDistance) {
      best = somebody;
      bestDistance = distance;
    }
  }
  return best;
}

function trackOf(
  poses: ReadonlyMap<number, PersonPose>,
  times: Float64Array,
  width: number,
  height: number,
): PoseTrack {
  const track = { ...emptyTrack(times, width, height), world: emptyWorld(times) };
  for (const [i, { points, world }] of poses) {
    for (let k = 0; k < keypointCount; k++) {
      track.x[k][i] = points[3 * k];
      track.y[k][i] = points[3 * k + 1];
      track.score[k][i] = points[3 * k + 2];
      track.world.x[k][i] = world[3 * k];
      track.world.y[k][i] = world[3 * k + 1];
      track.world.z[k][i] = world[3 * k + 2];
    }
  }
  return track;
}
