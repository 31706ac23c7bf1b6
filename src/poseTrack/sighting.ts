import { median } from '../signal/median.ts';
import type { FramePoses, PersonPose } from './framePoses.ts';
import { Keypoint } from './keypoints.ts';
import { type Looks, looksPlaces } from './looks.ts';

/** Where somebody is in one frame, pixels. */
export interface Place {
  readonly time: number;
  /** Mid-hip. */
  readonly x: number;
  readonly y: number;
  /** Mid-hip to mid-shoulder. */
  readonly trunk: number;
}

/** Somebody followed without a break through a stretch of film. */
export interface Sighting {
  /** Counts the people of all stretches. */
  readonly number: string;
  /** By index of frame in the film. */
  readonly poses: ReadonlyMap<number, PersonPose>;
  readonly first: Place;
  readonly last: Place;
  /** Median length of the trunk, pixels. */
  readonly trunk: number;
  /** Median over its frames; null where nobody looked. */
  readonly looks: Looks | null;
}

/** Who was missing for longer than this, seconds, may be somebody else now, whatever the tracker calls him. */
const longestAbsence = 0.4;

/**
 * Everybody who was followed through a stretch, in order of when they come.
 *
 * @param offset Index in the film of the stretch's first frame.
 */
export function sightingsOf(stretch: readonly FramePoses[], offset: number): Sighting[] {
  const open = new Map<number, { poses: Map<number, PersonPose>; places: Place[] }>();
  const all: { person: number; poses: Map<number, PersonPose>; places: Place[] }[] = [];
  for (const [i, { time, people }] of stretch.entries()) {
    for (const pose of people) {
      let own = open.get(pose.person);
      if (!own || time - own.places[own.places.length - 1].time > longestAbsence) {
        own = { poses: new Map(), places: [] };
        open.set(pose.person, own);
        all.push({ person: pose.person, ...own });
      }
      own.poses.set(offset + i, pose);
      own.places.push(placeOf(pose, time));
    }
  }
  return all.map(({ person, poses, places }) => ({
    number: `${offset}:${person}`,
    poses,
    first: places[0],
    last: places[places.length - 1],
    trunk: median(places.map(({ trunk }) => trunk)),
    looks: usualLooks([...poses.values()].flatMap(({ looks }) => looks ?? [])),
  }));
}

function placeOf({ points }: PersonPose, time: number): Place {
  const middle = (a: number, b: number, axis: 0 | 1) => (points[3 * a + axis] + points[3 * b + axis]) / 2;
  const x = middle(Keypoint.leftHip, Keypoint.rightHip, 0);
  const y = middle(Keypoint.leftHip, Keypoint.rightHip, 1);
  const trunk = Math.hypot(
    x - middle(Keypoint.leftShoulder, Keypoint.rightShoulder, 0),
    y - middle(Keypoint.leftShoulder, Keypoint.rightShoulder, 1),
  );
  return { time, x, y, trunk };
}

function usualLooks(seen: readonly Looks[]): Looks | null {
  if (seen.length === 0) return null;
  return Float32Array.from({ length: 3 * looksPlaces }, (_, n) => median(seen.map((looks) => looks[n])));
}
