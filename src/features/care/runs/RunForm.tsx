import { useState } from 'react';
import { localDay, readDay } from '../../../care/calendar/day.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { type Activity, activities, isOnFoot, isRunning, type LoggedRun } from '../../../care/diary/loggedRun.ts';
import { runProblem } from '../../../care/load/runProblem.ts';
import { pairsInUse } from '../../../care/shoes/pairsInUse.ts';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { activityWords, runProblemSentence, runWords } from '../../../language/care/runWords.ts';
import { clockText, parseClock } from '../../../language/clockTime.ts';
import { useServices } from '../../shell/useServices.ts';
import { DistanceField } from './DistanceField.tsx';
import styles from './RunForm.module.css';
import { useDistance } from './useDistance.ts';

/** What a form begins with. */
export type RunDraft = Omit<LoggedRun, 'id' | 'kind' | 'changedAt'>;

interface RunFormProps {
  readonly draft: RunDraft;
  /** Said above the fields: what is known of the run. */
  readonly hint?: string;
  readonly onSave: (draft: RunDraft) => void;
  /** Only where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** A run of today, told by hand. @param shoeId of the pair that was out last. */
export function emptyDraft(now: Date, shoeId: string | null): RunDraft {
  return {
    day: localDay(now),
    time: null,
    activity: 'run',
    metres: null,
    seconds: null,
    cadence: null,
    shoeId,
    note: '',
    stage: null,
    wentWell: null,
    filmIds: [],
    source: { kind: 'hand' },
  };
}

/** More than these is a slip of the pen, whatever it was. */
export const mostMetres = 1_000_000;
export const mostSeconds = 7 * 86_400;

/** A run in a few seconds: day, what, distance, time; the rest is folded away. */
export function RunForm({ draft, hint, onSave, onCancel }: RunFormProps) {
  const { diary } = useServices();
  const { unit, far } = useDistance();
  const [run, setRun] = useState(draft);
  const [dayText, setDayText] = useState<string>(draft.day);
  const [problem, setProblem] = useState<string | null>(null);
  const { rows } = diary.state.getState();
  const pairs = pairsInUse(rowsOf(rows, 'shoe'), rowsOf(rows, 'loggedRun'));
  const change = (more: Partial<RunDraft>) => {
    setRun((before) => ({ ...before, ...more }));
    setProblem(null);
  };
  const submit = () => {
    const day = readDay(dayText);
    if (!day) return setProblem(runWords.wrongDay);
    const now = new Date();
    const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
    const told: RunDraft = {
      ...run,
      day,
      shoeId: isOnFoot(run) ? run.shoeId : null,
      stage: isRunning(run) ? run.stage : null,
      note: run.note.trim(),
    };
    const wrong = runProblem(told, { today: localDay(now), time });
    if (wrong) return setProblem(runProblemSentence(wrong, far));
    onSave(told);
  };
  const { form } = runWords;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.fields}>
        <TextField
          label={form.day}
          type="date"
          value={dayText}
          onChange={(text) => {
            setDayText(text);
            setProblem(null);
          }}
        />
        <SelectField<Activity>
          label={form.activity}
          value={run.activity}
          options={activities.map((value) => ({ value, label: activityWords[value] }))}
          onChange={(activity) => change({ activity })}
        />
        <DistanceField
          label={form.distance}
          value={run.metres}
          min={1}
          max={mostMetres}
          outOfRange={runWords.wrongDistance[unit]}
          onChange={(metres) => change({ metres })}
        />
        <NumberField
          label={form.duration}
          value={run.seconds}
          min={1}
          max={mostSeconds}
          read={parseClock}
          write={clockText}
          unit={form.durationUnit}
          help={form.durationHelp}
          outOfRange={form.durationWrong}
          onChange={(seconds) => change({ seconds })}
        />
      </div>
      {isOnFoot(run) && pairs.length > 0 && (
        <SelectField
          label={form.shoe}
          value={run.shoeId ?? ''}
          options={[
            { value: '', label: form.noShoe },
            ...pairs.map(({ id, name, owner }) => ({ value: id, label: owner ? `${name} (${owner})` : name })),
          ]}
          onChange={(shoeId) => change({ shoeId: shoeId || null })}
        />
      )}
      {isRunning(run) && run.stage !== null && (
        <Choice
          label={form.wentWell}
          showLabel
          value={run.wentWell === null ? 'notAsked' : run.wentWell ? 'well' : 'notWell'}
          options={(['well', 'notWell', 'notAsked'] as const).map((value) => ({ value, label: form[value] }))}
          onChange={(answer) => change({ wentWell: answer === 'notAsked' ? null : answer === 'well' })}
        />
      )}
      <Disclosure summary={form.more} quiet>
        <div className={styles.fields}>
          <TextField
            label={form.start}
            type="time"
            value={run.time ?? ''}
            onChange={(time) => change({ time: time || null })}
          />
          <TextField label={form.note} value={run.note} maxLength={300} onChange={(note) => change({ note })} />
        </div>
      </Disclosure>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {form.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{form.cancel}</Button>}
      </div>
    </form>
  );
}
