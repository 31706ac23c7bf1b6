import { addDays, type Day, mondayOf, weekdayOf } from '../calendar/day.ts';
import { isRunning, type LoggedRun } from '../diary/loggedRun.ts';
import type { PlanChoice } from '../diary/planChoice.ts';
import type { Light } from '../pain/trafficLight.ts';
import { inLight } from './inLight.ts';
import { planDay } from './planDay.ts';
import type { Planned } from './planned.ts';
import { weekPattern } from './weekPattern.ts';

/** A day of the plan. */
export interface DayOfPlan {
  readonly day: Day;
  readonly planned: Planned;
  /** `letGo`: a running day that went by without a run; nobody has to make up for it. */
  readonly state: 'done' | 'letGo' | 'past' | 'today' | 'coming';
  /** The running day that moved here; null where nothing moved. */
  readonly movedFrom: Day | null;
}

/**
 * The week that today lies in: what was done, what is to come. A running day that was missed moves to the next day
 * that has no run beside it, once a week; otherwise it is let go. Whoever ran on another day has one run less to come.
 */
export function weekPlan(
  plan: PlanChoice,
  runs: readonly LoggedRun[],
  today: Day,
  light: Light | null = null,
): readonly DayOfPlan[] {
  const monday = mondayOf(today);
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const pattern = weekPattern(plan.runningDays);
  const ran = new Set(runs.filter(isRunning).map(({ day }) => day));
  const moved = movedRun(plan, ran, days, today);
  const dropped = droppedRuns(plan, ran, days, today);
  return days.map((day, weekday): DayOfPlan => {
    const isMovedHere = moved?.to === day;
    const use = isMovedHere ? 'run' : dropped.has(day) ? 'rest' : pattern[weekday];
    const index = plan.runningDays.indexOf(isMovedHere ? weekdayOf(moved.from) : weekday);
    const planned = planDay(plan, runs, monday, use, index);
    const isDone = use === 'run' && ran.has(day);
    return {
      day,
      planned: day === today && !isDone ? inLight(planned, light) : planned,
      state: isDone ? 'done' : stateOf(day, today, use === 'run'),
      movedFrom: isMovedHere ? moved.from : null,
    };
  });
}

function stateOf(day: Day, today: Day, isRun: boolean): DayOfPlan['state'] {
  if (day > today) return 'coming';
  if (day === today) return 'today';
  return isRun ? 'letGo' : 'past';
}

/** How many runs are still to come, and the planned days that are left for them. */
function ahead(plan: PlanChoice, ran: ReadonlySet<Day>, days: readonly Day[], today: Day) {
  const done = days.filter((day) => day <= today && ran.has(day)).length;
  const left = days.filter((day, i) => plan.runningDays.includes(i) && day >= today && !ran.has(day));
  return { toCome: Math.max(0, plan.runningDays.length - done), left };
}

function movedRun(plan: PlanChoice, ran: ReadonlySet<Day>, days: readonly Day[], today: Day) {
  const { toCome, left } = ahead(plan, ran, days, today);
  const from = days.findLast((day, i) => plan.runningDays.includes(i) && day < today && !ran.has(day));
  if (!from || toCome <= left.length) return null;
  const isRun = (day: Day) => ran.has(day) || left.includes(day) || startsNextWeek(plan, day, days);
  const to = days.find((day) => day >= today && !isRun(day) && !isRun(addDays(day, -1)) && !isRun(addDays(day, 1)));
  return to ? { from, to } : null;
}

function startsNextWeek(plan: PlanChoice, day: Day, days: readonly Day[]): boolean {
  return day === addDays(days[6], 1) && plan.runningDays.includes(0);
}

/** Planned runs that another run of this week has taken the place of: first those beside it. */
function droppedRuns(plan: PlanChoice, ran: ReadonlySet<Day>, days: readonly Day[], today: Day): ReadonlySet<Day> {
  const { toCome, left } = ahead(plan, ran, days, today);
  const surplus = Math.max(0, left.length - toCome);
  const isBeside = (day: Day) => ran.has(addDays(day, -1));
  const order = [...left.filter(isBeside), ...left.filter((day) => !isBeside(day))];
  return new Set(order.slice(0, surplus));
}
