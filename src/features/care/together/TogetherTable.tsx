import { addDays } from '../../../care/calendar/day.ts';
import type { WeekTogether } from '../../../care/together/weekTogether.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { togetherWords } from '../../../language/care/togetherWords.ts';
import { formatFigure } from '../../../language/formatFigure.ts';
import { useDistance } from '../runs/useDistance.ts';
import styles from './TogetherTable.module.css';
import type { FormPoint } from './useFormPoints.ts';

interface TogetherTableProps {
  readonly weeks: readonly WeekTogether[];
  /** What a third lane of a drawing shows; none on paper. */
  readonly form?: readonly FormPoint[];
  readonly formTitle?: string;
}

/** The weeks as a table, the newest first; one that is empty throughout is left out. */
export function TogetherTable({ weeks, form, formTitle }: TogetherTableProps) {
  const { far } = useDistance();
  const { table, nothing } = togetherWords;
  const formOf = (monday: WeekTogether['monday']) =>
    (form ?? [])
      .filter(({ day }) => day >= monday && day < addDays(monday, 7))
      .map(({ value, uncertainty, unit }) => {
        const { figure, suffix } = formatFigure(value, unit, decimalsOf(value));
        return `${figure}${uncertainty === null ? '' : ` ± ${formatFigure(uncertainty, unit, decimalsOf(value)).figure}`}${suffix}`;
      })
      .join('; ');
  const shown = weeks.filter(
    ({ monday, runs, daysTold, otherDays, sessions }) =>
      runs + daysTold + otherDays + sessions > 0 || formOf(monday) !== '',
  );
  return (
    // A table that is wider than a phone is scrolled by itself, with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys
    <section className={styles.scroll} tabIndex={0} aria-label={togetherWords.asTable}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{table.week}</th>
            <th scope="col">{table.distance}</th>
            <th scope="col">{table.runs}</th>
            <th scope="col">{table.longest}</th>
            <th scope="col">{table.other}</th>
            <th scope="col">{table.sessions}</th>
            <th scope="col">{table.told}</th>
            <th scope="col">{table.worst}</th>
            <th scope="col">{table.morning}</th>
            <th scope="col">{table.stopped}</th>
            {form && <th scope="col">{formTitle}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.toReversed().map((week) => (
            <tr key={week.monday}>
              <th scope="row">{dayInWords(week.monday)}</th>
              <td>{far(week.metres)}</td>
              <td>{week.runs}</td>
              <td>{week.longest === null ? nothing : far(week.longest)}</td>
              <td>{week.otherDays}</td>
              <td>{week.sessions}</td>
              <td>{week.daysTold}</td>
              <td>{week.worstPain ?? nothing}</td>
              <td>{week.worstMorning ?? nothing}</td>
              <td>{week.stoppedDays}</td>
              {form && <td>{formOf(week.monday) || nothing}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function decimalsOf(value: number): number {
  return Math.abs(value) >= 20 ? 0 : Math.abs(value) >= 2 ? 1 : 2;
}
