import type { LoggedRun } from '../diary/loggedRun.ts';
import type { PlanChoice } from '../diary/planChoice.ts';
import type { Planned } from './planned.ts';
import { stageOf } from './stages.ts';
import type { DayUse } from './weekPattern.ts';
import { weekTarget } from './weekTarget.ts';

/** Without a distance to build upon: an easy run, and the long one of the week, minutes. Ours. */
const easyMinutes = 20;
const longMinutes = 30;
const walkMinutes = 30;

/** Metres are planned in steps of a hundred, and never up. */
const step = 100;

/**
 * What a day is for, before today's light.
 *
 * @param index of the running day within its week, from 0; what a run that moved was.
 */
export function planDay(
  plan: PlanChoice,
  runs: readonly LoggedRun[],
  monday: LoggedRun['day'],
  use: DayUse,
  index: number,
): Planned {
  if (use === 'walk') return { kind: 'walk', minutes: walkMinutes, isInstead: false };
  if (use !== 'run') return { kind: use };
  if (plan.way === 'runWalk') return { kind: 'runWalk', stage: stageOf(plan.stage), isShorter: false };
  const isLong = index === plan.runningDays.length - 1;
  const metres = weekTarget(plan, runs, monday)?.[index] ?? null;
  return {
    kind: 'run',
    metres: metres === null ? null : Math.max(step, Math.floor(metres / step + 1e-6) * step),
    minutes: metres === null ? (isLong ? longMinutes : easyMinutes) : null,
    hasQuicker: plan.raises === 'speed' && index === 0,
    isLong,
    isShorter: false,
  };
}
