import { isUrgent, type RedFlag } from './redFlag.ts';

/**
 * How soon somebody has to look: `now`, before anything else is said; `soon`, before the next run; `mention`, at the
 * next visit; `none`.
 */
export type Concern = 'now' | 'soon' | 'mention' | 'none';

/**
 * The level of concern, from what comes together: single signs say little (Finucane 2020). Two that combine, or one
 * beside a pain that grows, mean `soon`. A bone that hurts in one spot means `soon` by itself, since running on it is
 * what makes it break (Warden 2014).
 */
export function concernOf(flags: readonly RedFlag[], isWorsening: boolean): Concern {
  const told = new Set(flags);
  if ([...told].some(isUrgent)) return 'now';
  if (told.has('oneBonySpot') || told.size >= 2 || (told.size === 1 && isWorsening)) return 'soon';
  return told.size === 1 ? 'mention' : 'none';
}
