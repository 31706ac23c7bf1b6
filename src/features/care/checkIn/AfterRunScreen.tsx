import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { type Day, localDay, readDay } from '../../../care/calendar/day.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { isRunning } from '../../../care/diary/loggedRun.ts';
import { Button } from '../../../components/Button.tsx';
import { newId } from '../../../devices/newId.ts';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { dayInWords } from '../../../language/care/dayWords.ts';
import { runLine } from '../../../language/care/runLine.ts';
import { useServices } from '../../shell/useServices.ts';
import { CareScreen } from '../CareScreen.tsx';
import { useDistance } from '../runs/useDistance.ts';
import { useDay } from '../useDay.ts';
import styles from './checkIn.module.css';
import { DayQuestions } from './DayQuestions.tsx';
import { checkInToFill } from './newCheckIn.ts';
import { RunOfDay } from './RunOfDay.tsx';
import { draftOfDay, problemOfDraft } from './runOfDayDraft.ts';

interface AfterRunScreenProps {
  /** Of a run that was logged later; null for today's. */
  readonly day: string | null;
}

/** Ten seconds after a run. */
export function AfterRunScreen({ day: told }: AfterRunScreenProps) {
  const today = useDay();
  const asked = told === null ? null : readDay(told);
  const day = asked !== null && asked <= today ? asked : today;
  const { title, titleOf } = checkInWords.afterRun;
  return (
    <CareScreen tab={null} title={day === today ? title : titleOf(dayInWords(day))}>
      <AfterRunForm key={day} day={day} isPast={day < today} />
    </CareScreen>
  );
}

interface AfterRunFormProps {
  readonly day: Day;
  readonly isPast: boolean;
}

function AfterRunForm({ day, isPast }: AfterRunFormProps) {
  const { diary } = useServices();
  const { unit, far } = useDistance();
  const [rows] = useState(() => diary.state.getState().rows);
  const [told, setTold] = useState(() => checkInToFill(rows, day));
  const [draft, setDraft] = useState(() => draftOfDay(rows, day, new Date()));
  const [problem, setProblem] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const [asksBefore] = useState(told.before === null);
  const logged = rowsOf(rows, 'loggedRun').filter((run) => run.day === day && isRunning(run));

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (told.during === null || told.after === null) return setProblem(checkInWords.bothNumbers);
    const changedAt = Date.now();
    const isLogging = logged.length === 0 && (draft.metres !== null || draft.seconds !== null);
    const wrong = isLogging ? problemOfDraft(draft, new Date(), far) : null;
    if (wrong !== null) return setProblem(wrong);
    const run = { ...draft, id: newId(), kind: 'loggedRun', changedAt } as const;
    void diary.put({ ...told, changedAt }, ...(isLogging ? [run] : []));
    navigate(day === localDay(new Date()) ? '/today' : '/runs');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <p className={styles.soft}>{checkInWords.afterRun.sentence}</p>
      {logged.length > 0 && (
        <p>
          {checkInWords.afterRun.ofRuns} <strong>{logged.map((run) => runLine(run, unit)).join('; ')}</strong>
        </p>
      )}
      <DayQuestions
        told={told}
        moments={[
          ...(asksBefore ? (['before'] as const) : []),
          'during',
          'after',
          ...(isPast ? (['nextMorning'] as const) : []),
        ]}
        asksSigns
        onChange={(change) => {
          setTold((known) => ({ ...known, ...change }));
          setProblem(null);
        }}
      />
      {logged.length === 0 && (
        <RunOfDay
          draft={draft}
          onChange={(change) => {
            setDraft((known) => ({ ...known, ...change }));
            setProblem(null);
          }}
        />
      )}
      <div>
        <Button kind="primary" size="large" type="submit">
          {checkInWords.save}
        </Button>
        <p role="alert">{problem}</p>
      </div>
    </form>
  );
}
