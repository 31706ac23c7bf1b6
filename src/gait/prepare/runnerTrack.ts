import { emptyTrack } from '../../poseTrack/emptyTrack.ts';
import type { FramePoses } from '../../poseTrack/framePoses.ts';
import { joinStretches } from '../../poseTrack/joinStretches.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { chooseRunner } from './chooseRunner.ts';

/** Somebody seen in less than this share of the runner's frames is a passer-by or a mistake of the detector. */
const companionShare = 0.2;

/** Who is followed for so long, seconds, may be whom somebody wants to see; three steps take as long. */
const meantSeconds = 1;
const mostOthers = 3;

/**
 * The runner's track over the given stretches, and how many people were about (0 when nobody was found), with
 * those of them who may be meant instead, most often seen first.
 *
 * @param stretches frames of each stretch in order of time; the stretches in order of time, without overlap.
 * @param width,height pixels of the upright picture.
 */
export function runnerTrack(
  stretches: readonly (readonly FramePoses[])[],
  width: number,
  height: number,
): { readonly track: PoseTrack; readonly people: number; readonly others: readonly PoseTrack[] } {
  const { times, people } = joinStretches(stretches, width, height);
  if (people.length === 0) return { track: emptyTrack(times, width, height), people: 0, others: [] };
  const track = people[chooseRunner(people)];
  const found = framesFound(track);
  const companions = people.filter((person) => person !== track && framesFound(person) >= companionShare * found);
  const others = people.filter((person) => person !== track && secondsFound(person) >= meantSeconds);
  return { track, people: 1 + companions.length, others: others.slice(0, mostOthers) };
}

function framesFound(track: PoseTrack): number {
  return track.x[0].reduce((sum, x) => sum + (Number.isNaN(x) ? 0 : 1), 0);
}

function secondsFound(track: PoseTrack): number {
  const { times } = track;
  const usualGap = times.length > 1 ? (times[times.length - 1] - times[0]) / (times.length - 1) : 0;
  return framesFound(track) * usualGap;
}
