import type { LoggedRun } from '../../care/diary/loggedRun.ts';
import { clockText } from '../clockTime.ts';
import { type DistanceUnit, distanceText, paceText } from '../distance.ts';
import { activityWords } from './runWords.ts';

/** A run in a few words: "Run, 5.2 km, 31:20". */
export function runLine({ activity, metres, seconds }: LoggedRun, unit: DistanceUnit): string {
  return [
    activityWords[activity],
    metres === null ? null : distanceText(metres, unit, 2),
    seconds === null ? null : clockText(seconds),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** Its pace, on foot and where both are known; empty otherwise. */
export function runPace({ activity, metres, seconds }: LoggedRun, unit: DistanceUnit): string {
  const isOnFoot = activity === 'run' || activity === 'runWalk' || activity === 'walk';
  return isOnFoot && metres !== null && seconds !== null ? paceText(metres, seconds, unit) : '';
}
