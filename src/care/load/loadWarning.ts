import type { Day } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';
import { type RaisedTogether, runRaisedTogether, weekRaisedTogether } from './raisedTogether.ts';
import { type RunJump, runJump } from './runJump.ts';
import { type WeekRise, weekRise } from './weekRise.ts';

/** Something about the load of a week to think about before the next run; none of it forbids anything. */
export type LoadWarning =
  | { readonly kind: 'runJump'; readonly run: LoggedRun; readonly jump: RunJump }
  | { readonly kind: 'weekRise'; readonly rise: WeekRise }
  | { readonly kind: 'raisedTogether'; readonly raised: RaisedTogether };

/** What a run says about itself among the others: before it is added, or after. */
export function warningsOfRun(runs: readonly LoggedRun[], run: LoggedRun): readonly LoadWarning[] {
  if (!isRunning(run) || run.metres === null) return [];
  const jump = runJump(runs, { id: run.id, day: run.day, metres: run.metres });
  const raised = runRaisedTogether(runs, run);
  return [
    ...(jump ? [{ kind: 'runJump', run, jump } as const] : []),
    ...(raised ? [{ kind: 'raisedTogether', raised } as const] : []),
  ];
}

/** What the week of a day says against the one before it. */
export function warningsOfWeek(runs: readonly LoggedRun[], day: Day): readonly LoadWarning[] {
  const rise = weekRise(runs, day);
  const raised = weekRaisedTogether(runs, day);
  return [
    ...(rise ? [{ kind: 'weekRise', rise } as const] : []),
    ...(raised ? [{ kind: 'raisedTogether', raised } as const] : []),
  ];
}
