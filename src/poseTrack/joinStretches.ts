import { emptyTrack, emptyWorld } from './emptyTrack.ts';
import type { FramePoses, PersonPose } from './framePoses.ts';
import { keypointCount } from './keypoints.ts';
import { knownAgain } from './knownAgain.ts';
import type { PoseTrack } from './poseTrack.ts';
import { type Sighting, sightingsOf } from './sighting.ts';

/**
 * Joins stretches of a film that were analysed apart into one track per person, all on the same times.
 *
 * Numbers of people mean nothing across stretches, nor does the tracker know who returns after having left the picture:
 * a person is known again by place and looks (`knownAgain`).
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
  const sightings: Sighting[] = [];
  for (const stretch of stretches) {
    sightings.push(...sightingsOf(stretch, times.length));
    for (const { time } of stretch) times.push(time);
  }
  const clock = Float64Array.from(times);
  const people = knownAgain(sightings).map((own) => new Map(own.flatMap(({ poses }) => [...poses])));
  people.sort((a, b) => b.size - a.size);
  return { times: clock, people: people.map((poses) => trackOf(poses, clock, width, height)) };
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
