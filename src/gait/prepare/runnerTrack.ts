import { emptyTrack } from '../../poseTrack/emptyTrack.ts';
import type { FramePoses } from '../../poseTrack/framePoses.ts';
import { joinStretches } from '../../poseTrack/joinStretches.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { chooseRunner } from './chooseRunner.ts';

/** Somebody seen in less than this share of the runner's frames is a passer-by or a mistake of the detector. */
const companionShare = 0.2;

/**
 * The runner's track over the given stretches, and how many people were about (0 when nobody was found).
 *
 * @param stretches frames of each stretch in order of time; the stretches in order of time, without overlap.
 * @param width,height pixels of the upright picture.
 */
export function runnerTrack(
  stretches: readonly (readonly FramePoses[])[],
  width: number,
  height: number,
): { readonly track: PoseTrack; readonly people: number } {
  const { times, people } = joinStretches(stretches, width, height);
  if (people.length === 0) return { track: emptyTrack(times, width, height), people: 0 };
  const track = people[chooseRunner(people)];
  const found = framesFound(track);
  const companions = people.filter((person) => person !== track && framesFound(person) >= companionShare * found);
  return { track, people: 1 + companions.length };
}

function framesFound(track: PoseTrack): number {
  return track.x[0].reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0);
}
