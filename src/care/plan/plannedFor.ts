import type { Day } from '../calendar/day.ts';
import { type DiaryRow, rowsOf } from '../diary/diaryRow.ts';
import type { Light } from '../pain/trafficLight.ts';
import { type DayOfPlan, weekPlan } from './weekPlan.ts';

/** What the chosen plan has for a day, as if it were today; null where none was chosen. */
export function plannedFor(day: Day, rows: readonly DiaryRow[], light: Light | null = null): DayOfPlan | null {
  const [plan] = rowsOf(rows, 'planChoice');
  if (!plan) return null;
  return weekPlan(plan, rowsOf(rows, 'loggedRun'), day, light).find((one) => one.day === day) ?? null;
}
