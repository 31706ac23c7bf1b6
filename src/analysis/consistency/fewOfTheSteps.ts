import type { GaitReading } from '../../gait/gaitReading.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { median } from '../../signal/median.ts';
import type { MissingContacts } from './missingContacts.ts';

/** With fewer of its steps than this share the answer speaks of a lesser part of the run, and says so. */
const leastShare = 0.5;

/**
 * The contacts against the steps that the cadence gives for the seconds in which the body was seen running.
 *
 * @returns null where most of them were found, or there is no cadence.
 */
export function fewOfTheSteps({ cadence, stances, track, scene }: GaitReading): MissingContacts | null {
  const { times } = track;
  if (!cadence || times.length < 2) return null;
  const { bouts } = scene;
  const isRun = (time: number) => bouts === null || bouts.some(({ from, to }) => time >= from && time <= to);
  const hip = track.x[Keypoint.leftHip];
  const gaps = Array.from({ length: times.length - 1 }, (_, i) => times[i + 1] - times[i]);
  // A hole in the film is no running that was seen.
  const longest = 3 * median(gaps);
  const seconds = gaps.reduce(
    (sum, gap, i) => sum + (!Number.isNaN(hip[i]) && isRun(times[i]) ? Math.min(gap, longest) : 0),
    0,
  );
  const needed = Math.round((seconds * cadence.value) / 60);
  return stances.length < leastShare * needed ? { found: stances.length, needed } : null;
}
