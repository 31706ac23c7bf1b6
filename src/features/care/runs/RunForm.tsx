import { useState } from 'react';
import { localDay, readDay } from '../../../care/calendar/day.ts';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { type Activity, activities, isOnFoot, isRunning } from '../../../care/diary/loggedRun.ts';
import { runProblem } from '../../../care/load/runProblem.ts';
import { pairsInUse } from '../../../care/shoes/pairsInUse.ts';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { activityWords, runProblemSentence, runWords } from '../../../language/care/runWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { DistanceAndTime } from './DistanceAndTime.tsx';
import styles from './RunForm.module.css';
import type { RunDraft } from './runDraft.ts';
import { useDistance } from './useDistance.ts';
import { WentWell } from './WentWell.tsx';

interface RunFormProps {
  readonly draft: RunDraft;
  /** Said above the fields: what is known of the run. */
  readonly hint?: string;
  readonly onSave: (draft: RunDraft) => void;
  /** Only where there is something to go back to. */
  readonly onCancel?: () => void;
}

/** A run in a few seconds: day, what, distance, time; the rest is folded away. */
export function RunForm({ draft, hint, onSave, onCancel }: RunFormProps) {
  const { diary } = useServices();
  const { far } = useDistance();
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
        <DistanceAndTime run={run} onChange={change} />
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
      {isRunning(run) && run.stage !== null && <WentWell run={run} onChange={change} />}
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
