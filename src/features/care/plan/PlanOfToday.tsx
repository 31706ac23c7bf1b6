import { Link } from 'wouter';
import type { Day } from '../../../care/calendar/day.ts';
import type { DiaryRow } from '../../../care/diary/diaryRow.ts';
import type { Light } from '../../../care/pain/trafficLight.ts';
import { plannedFor } from '../../../care/plan/plannedFor.ts';
import { plannedWords, planWords } from '../../../language/care/planWords.ts';
import { useDistance } from '../runs/useDistance.ts';
import styles from './PlanOfToday.module.css';

interface PlanOfTodayProps {
  readonly rows: readonly DiaryRow[];
  readonly today: Day;
  readonly light: Light | null;
}

/** What the plan has for today, in today's light: how far or how long, and the way to the week. */
export function PlanOfToday({ rows, today, light }: PlanOfTodayProps) {
  const { far } = useDistance();
  const day = plannedFor(today, rows, light);
  if (!day || day.state === 'done') return null;
  const { title, how } = plannedWords(day.planned, far);
  return (
    <p className={styles.plan}>
      <span>{planWords.ofToday}</span> <strong>{title}</strong> {how} <Link href="/plan">{planWords.week}</Link>
    </p>
  );
}
