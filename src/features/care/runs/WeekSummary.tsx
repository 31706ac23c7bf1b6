import type { LoggedRun } from '../../../care/diary/loggedRun.ts';
import { crossTrainedDays } from '../../../care/load/crossTraining.ts';
import { weeksOfRunning } from '../../../care/load/weeklyDistance.ts';
import { HiddenTable } from '../../../components/HiddenTable.tsx';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { useDay } from '../useDay.ts';
import { UnitChoice } from './UnitChoice.tsx';
import { useDistance } from './useDistance.ts';
import styles from './WeekSummary.module.css';

interface WeekSummaryProps {
  readonly runs: readonly LoggedRun[];
}

const weeksShown = 8;
const barHeight = 72;

/** This week's distance, and those of the weeks before as bars with a table behind them. */
export function WeekSummary({ runs }: WeekSummaryProps) {
  const { far } = useDistance();
  const today = useDay();
  const weeks = weeksOfRunning(runs, today, weeksShown);
  const now = weeks[weeks.length - 1];
  const most = Math.max(1, ...weeks.map(({ metres }) => metres));
  return (
    <section className={styles.summary} aria-labelledby="this-week">
      <div className={styles.words}>
        <h2 id="this-week">{runWords.thisWeek}</h2>
        <p className={styles.figure}>{far(now.metres)}</p>
        <p>
          {runWords.runs(now.runs)}
          {now.withoutDistance > 0 && ` · ${runWords.withoutDistance(now.withoutDistance)}`}
        </p>
        <p className={styles.soft}>{runWords.cross(crossTrainedDays(runs, today))}</p>
      </div>
      <figure className={styles.weeks}>
        <svg viewBox={`0 0 ${weeksShown * 30} ${barHeight + 22}`} aria-hidden="true">
          {weeks.map(({ monday, metres }, i) => {
            const height = (barHeight * metres) / most;
            return (
              <g key={monday} className={i === weeksShown - 1 ? styles.now : undefined}>
                <rect x={i * 30 + 3} y={barHeight - height} width="24" height={Math.max(height, 1)} rx="3" />
                <text x={i * 30 + 15} y={barHeight + 16}>
                  {metres > 0 ? far(metres).replace(/\s.*/, '') : '–'}
                </text>
              </g>
            );
          })}
        </svg>
        <figcaption aria-hidden="true">{runWords.lastWeeks}</figcaption>
        <HiddenTable
          caption={runWords.lastWeeks}
          head={[runWords.table.week, runWords.table.distance, runWords.table.runs]}
          rows={weeks.map(({ monday, metres, runs: count }) => [dayInWords(monday), far(metres), String(count)])}
        />
      </figure>
      <UnitChoice />
    </section>
  );
}
