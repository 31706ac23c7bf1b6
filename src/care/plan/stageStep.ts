import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';
import type { PlanChoice } from '../diary/planChoice.ts';
import { stages } from './stages.ts';

/** So many good sessions lead up (Neason 2024: two at the top of the last stage). */
const neededSessions = 2;

/** At most one stage up in so many days (Neason 2024: one a week). */
const daysPerStage = 7;

/** After so many days without a run a stage lower is offered. Ours. */
const pauseDays = 14;

/** Where somebody stands on the way from walking to running. */
export interface StageStep {
  /** Good sessions on different days since this stage began, at most as many as are needed. */
  readonly good: number;
  readonly needed: number;
  readonly mayGoUp: boolean;
  /** The first day on which the week since the last step is over; null where nothing is to wait for. */
  readonly upFrom: Day | null;
  readonly isLast: boolean;
  /** Why a stage lower would be kinder now; null where nothing asks for it. Down is always allowed. */
  readonly down: 'wentBadly' | 'paused' | null;
}

/**
 * Whether the next stage is open.
 *
 * @param troubled days on which pain spoke against it, whatever was ticked: the careful answer counts.
 */
export function stageStep(
  plan: PlanChoice,
  runs: readonly LoggedRun[],
  troubled: ReadonlySet<Day>,
  today: Day,
): StageStep {
  const sessions = runs
    .filter((run) => isRunning(run) && run.stage === plan.stage && run.day >= plan.stageSince && run.day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const isGood = (run: LoggedRun) => run.wentWell === true && !troubled.has(run.day);
  const badDays = new Set(sessions.filter((run) => !isGood(run)).map(({ day }) => day));
  const goodDays = new Set(sessions.filter((run) => isGood(run) && !badDays.has(run.day)).map(({ day }) => day));
  const good = Math.min(neededSessions, goodDays.size);
  const isLast = plan.stage >= stages.length;
  const next = plan.wentUpOn === null ? null : addDays(plan.wentUpOn, daysPerStage);
  const upFrom = next !== null && next > today ? next : null;
  return {
    good,
    needed: neededSessions,
    mayGoUp: !isLast && good >= neededSessions && upFrom === null,
    upFrom,
    isLast,
    down: plan.stage > 1 ? reasonToGoDown(sessions, isGood, runs, today) : null,
  };
}

function reasonToGoDown(
  sessions: readonly LoggedRun[],
  isGood: (run: LoggedRun) => boolean,
  runs: readonly LoggedRun[],
  today: Day,
): StageStep['down'] {
  const lastTwo = sessions.slice(-2);
  const isBad = (run: LoggedRun) => !isGood(run) && run.wentWell !== null;
  if (lastTwo.length === 2 && lastTwo.every(isBad)) return 'wentBadly';
  const last = runs.filter(isRunning).reduce<Day | null>((day, run) => (day && day > run.day ? day : run.day), null);
  return last !== null && daysBetween(last, today) >= pauseDays ? 'paused' : null;
}

/** The plan a stage up or down, from today. */
export function atStage(plan: PlanChoice, stage: number, today: Day): Omit<PlanChoice, 'changedAt'> {
  const { changedAt: _, ...rest } = plan;
  return { ...rest, stage, stageSince: today, wentUpOn: stage > plan.stage ? today : plan.wentUpOn };
}
