import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { type Day, daysBetween, localDay, mondayOf } from '../../../care/calendar/day.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { isRunning, type LoggedRun } from '../../../care/diary/loggedRun.ts';
import { weekOfRunning } from '../../../care/load/weeklyDistance.ts';
import { daysTold } from '../../../care/pain/dayTold.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { runLine, runPace } from '../../../language/care/runLine.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { RunForm } from './RunForm.tsx';
import styles from './RunList.module.css';
import { useDistance } from './useDistance.ts';

interface RunListProps {
  readonly runs: readonly LoggedRun[];
  readonly onSaid: (words: string) => void;
}

const weeksAtFirst = 4;

/** What was done, the newest first, by weeks; each can be changed, removed, and brought back. */
export function RunList({ runs, onSaid }: RunListProps) {
  const [weeksShown, setWeeksShown] = useState(weeksAtFirst);
  const { far } = useDistance();
  const sorted = runs.toSorted((a, b) => (a.day + (a.time ?? '') < b.day + (b.time ?? '') ? 1 : -1));
  const mondays = [...new Set(sorted.map(({ day }) => mondayOf(day)))];
  const thisMonday = mondayOf(localDay(new Date()));
  if (runs.length === 0) return <p className={styles.soft}>{runWords.empty}</p>;
  return (
    <>
      {mondays.slice(0, weeksShown).map((monday) => (
        <section key={monday} aria-label={runWords.week(dayInWords(monday))} className={styles.week}>
          <h3>
            {monday === thisMonday ? runWords.thisWeek : runWords.week(dayInWords(monday))}
            <span className={styles.soft}> {far(weekOfRunning(runs, monday).metres)}</span>
          </h3>
          <ul>
            {sorted
              .filter(({ day }) => mondayOf(day) === monday)
              .map((run) => (
                <RunRow key={run.id} run={run} onSaid={onSaid} />
              ))}
          </ul>
        </section>
      ))}
      {mondays.length > weeksShown && (
        <div>
          <Button onClick={() => setWeeksShown(weeksShown + 12)}>{runWords.older}</Button>
        </div>
      )}
    </>
  );
}

interface RunRowProps {
  readonly run: LoggedRun;
  readonly onSaid: (words: string) => void;
}

function RunRow({ run, onSaid }: RunRowProps) {
  const { diary } = useServices();
  const { unit } = useDistance();
  const [isOpen, setOpen] = useState(false);
  const shoe = rowsOf(diary.state.getState().rows, 'shoe').find(({ id }) => id === run.shoeId);
  const line = runLine(run, unit);
  const more = [
    runPace(run, unit),
    run.cadence === null ? '' : runWords.steps(run.cadence),
    shoe?.name ?? '',
    run.source.kind === 'file' ? runWords.fromFile : '',
    run.filmIds.length > 0 ? runWords.filmed : '',
  ].filter((part) => part !== '');
  const what = `${dayInWords(run.day)}, ${line}`;
  if (isOpen) {
    return (
      <li className={styles.open}>
        <RunForm
          draft={run}
          onSave={(draft) => {
            setOpen(false);
            void diary.put({ ...run, ...draft, changedAt: Date.now() });
            onSaid(runWords.form.added);
          }}
          onCancel={() => setOpen(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles.run}>
      <span className={styles.day}>
        {dayInWords(run.day)}
        {run.time && <small> {run.time}</small>}
      </span>
      <span className={styles.what}>
        {line}
        {more.length > 0 && <small>{more.join(' · ')}</small>}
        {run.note && <small>{run.note}</small>}
        {isRunning(run) && <HowItWas day={run.day} />}
      </span>
      <span className={styles.actions}>
        <IconButton label={runWords.editRun(what)} onClick={() => setOpen(true)}>
          <Pencil aria-hidden="true" />
        </IconButton>
        <IconButton
          label={runWords.removeRun(what)}
          onClick={() => {
            void diary.remove(run.id);
            onSaid(runWords.removed);
          }}
        >
          <Trash2 aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}

/** How a run was is remembered for about so long. */
const rememberedDays = 7;

/** What was told of the day's running, or the way to tell it. */
function HowItWas({ day }: { readonly day: Day }) {
  const { diary } = useServices();
  const checkIns = rowsOf(
    useStore(diary.state, ({ rows }) => rows),
    'checkIn',
  );
  const [{ during, after } = { during: null, after: null }] = daysTold(
    checkIns.filter((row) => row.day === day),
    [],
    day,
  );
  const { ask, told } = checkInWords.afterRun;
  if (during !== null && after !== null) return <small>{told(during, after)}</small>;
  if (daysBetween(day, localDay(new Date())) > rememberedDays) return null;
  return (
    <Link href={`/after-run/${day}`} className={styles.ask}>
      {ask}
      <VisuallyHidden> {dayInWords(day)}</VisuallyHidden>
    </Link>
  );
}
