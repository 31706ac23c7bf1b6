import type { Day } from '../calendar/day.ts';
import type { Activity, LoggedRun } from '../diary/loggedRun.ts';

/** Why a run can't be taken as it is told. */
export type RunProblem =
  | { readonly kind: 'future' | 'tooOld' | 'nothingTold' | 'notPositive' }
  | { readonly kind: 'tooFar'; readonly metres: number; readonly most: number }
  | { readonly kind: 'tooLong'; readonly seconds: number; readonly most: number }
  | { readonly kind: 'tooFast'; readonly kmh: number; readonly mostKmh: number };

/** What nobody does at one go: metres, and metres per second over the whole of it. Bounds against slips, generous. */
const bounds: Readonly<Record<Activity, { readonly metres: number; readonly speed: number }>> = {
  run: { metres: 320_000, speed: 8 },
  runWalk: { metres: 320_000, speed: 8 },
  walk: { metres: 200_000, speed: 4.5 },
  bike: { metres: 1_000_000, speed: 25 },
  swim: { metres: 100_000, speed: 2.5 },
  yoga: { metres: 50_000, speed: 8 },
  strength: { metres: 50_000, speed: 8 },
  other: { metres: 1_000_000, speed: 40 },
};

const mostSeconds = 48 * 3600;

/** Watches whose clock was never set begin to count in 1989. */
const firstDay = '2000-01-01' as Day;

/** Null for one that can be. `today` and `time` ('HH:MM') are now, on the local calendar. */
export function runProblem(
  { day, time, activity, metres, seconds }: Pick<LoggedRun, 'day' | 'time' | 'activity' | 'metres' | 'seconds'>,
  now: { readonly today: Day; readonly time: string },
): RunProblem | null {
  if (day > now.today || (day === now.today && time !== null && time > now.time)) return { kind: 'future' };
  if (day < firstDay) return { kind: 'tooOld' };
  if (metres === null && seconds === null) return { kind: 'nothingTold' };
  if ((metres !== null && !(metres > 0)) || (seconds !== null && !(seconds > 0))) return { kind: 'notPositive' };
  const { metres: most, speed } = bounds[activity];
  if (metres !== null && metres > most) return { kind: 'tooFar', metres, most };
  if (seconds !== null && seconds > mostSeconds) return { kind: 'tooLong', seconds, most: mostSeconds };
  // Over a few seconds a speed is all rounding.
  if (metres !== null && seconds !== null && metres > 200 && metres / seconds > speed) {
    return { kind: 'tooFast', kmh: (3.6 * metres) / seconds, mostKmh: 3.6 * speed };
  }
  return null;
}
