import { Choice } from '../../../components/Choice.tsx';
import { NumberField } from '../../../components/NumberField.tsx';
import { checkInWords } from '../../../language/care/checkInWords.ts';
import { runWords } from '../../../language/care/runWords.ts';
import { clockText, parseClock } from '../../../language/clockTime.ts';
import { DistanceField } from '../runs/DistanceField.tsx';
import { mostMetres, mostSeconds, type RunDraft } from '../runs/RunForm.tsx';
import { useDistance } from '../runs/useDistance.ts';
import styles from './RunOfDay.module.css';

interface RunOfDayProps {
  readonly draft: RunDraft;
  readonly onChange: (change: Partial<RunDraft>) => void;
}

/** How far and how long it was, for the log: whoever leaves it empty has answered all the same. */
export function RunOfDay({ draft, onChange }: RunOfDayProps) {
  const { unit } = useDistance();
  const { form } = runWords;
  return (
    <fieldset className={styles.run}>
      <legend>{checkInWords.afterRun.log}</legend>
      <div className={styles.fields}>
        <DistanceField
          label={form.distance}
          value={draft.metres}
          min={1}
          max={mostMetres}
          outOfRange={runWords.wrongDistance[unit]}
          onChange={(metres) => onChange({ metres })}
        />
        <NumberField
          label={form.duration}
          value={draft.seconds}
          min={1}
          max={mostSeconds}
          read={parseClock}
          write={clockText}
          unit={form.durationUnit}
          help={form.durationHelp}
          outOfRange={form.durationWrong}
          onChange={(seconds) => onChange({ seconds })}
        />
      </div>
      {draft.stage !== null && (
        <Choice
          label={form.wentWell}
          showLabel
          value={draft.wentWell === null ? 'notAsked' : draft.wentWell ? 'well' : 'notWell'}
          options={(['well', 'notWell', 'notAsked'] as const).map((value) => ({ value, label: form[value] }))}
          onChange={(answer) => onChange({ wentWell: answer === 'notAsked' ? null : answer === 'well' })}
        />
      )}
    </fieldset>
  );
}
