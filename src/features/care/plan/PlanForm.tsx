import { useState } from 'react';
import { localDay } from '../../../care/calendar/day.ts';
import { type PlanChoice, planChoiceId } from '../../../care/diary/planChoice.ts';
import { stages } from '../../../care/plan/stages.ts';
import { daysInARow, patternProblem, spreadDays } from '../../../care/plan/weekPattern.ts';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Choice.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { planWords, stageInTurn } from '../../../language/care/planWords.ts';
import styles from './PlanForm.module.css';

interface PlanFormProps {
  /** The plan that is changed; null for a first one. */
  readonly plan: PlanChoice | null;
  /** Where to begin, from how running went of late. */
  readonly suggested: Pick<PlanChoice, 'way' | 'stage'>;
  readonly onSave: (plan: PlanChoice) => void;
  readonly onCancel?: () => void;
}

/** Days, way and what may grow. */
export function PlanForm({ plan, suggested, onSave, onCancel }: PlanFormProps) {
  const [days, setDays] = useState<readonly number[]>(plan?.runningDays ?? spreadDays[3]);
  const [way, setWay] = useState(plan?.way ?? suggested.way);
  const [stage, setStage] = useState(plan?.stage ?? suggested.stage);
  const [raises, setRaises] = useState(plan?.raises ?? 'nothing');
  const problem = patternProblem(days);
  const save = () => {
    if (problem) return;
    const now = new Date();
    const today = localDay(now);
    const isSameStage = plan?.stage === stage && plan.way === way;
    onSave({
      id: planChoiceId,
      kind: 'planChoice',
      changedAt: now.getTime(),
      runningDays: days,
      way,
      stage,
      stageSince: isSameStage ? plan.stageSince : today,
      // Whoever sets a higher stage here has gone up as well.
      wentUpOn: plan && stage > plan.stage ? today : (plan?.wentUpOn ?? null),
      raises: way === 'runWalk' ? 'nothing' : raises,
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Choice
        label={planWords.days}
        showLabel
        value={String(days.length)}
        options={([2, 3, 4] as const).map((count) => ({ value: String(count), label: planWords.counts[count] }))}
        onChange={(count) => setDays(spreadDays[Number(count) as 2 | 3 | 4])}
      />
      <fieldset className={styles.days}>
        <legend>{planWords.which}</legend>
        {planWords.weekdays.map((name, day) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={days.includes(day)}
              aria-label={planWords.wholeWeekdays[day]}
              onChange={({ target }) =>
                setDays(
                  target.checked ? [...days, day].toSorted((a, b) => a - b) : days.filter((other) => other !== day),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p className={problem ? styles.problem : styles.help} aria-live="polite">
        {problem ? planWords.problem[problem] : daysInARow(days) > 0 ? planWords.inARow : ''}
      </p>
      <div>
        <Choice
          label={planWords.way}
          showLabel
          value={way}
          options={(['runWalk', 'run'] as const).map((value) => ({ value, label: planWords.ways[value] }))}
          onChange={setWay}
        />
        <p className={styles.help}>{planWords.wayHelp[way]}</p>
      </div>
      {way === 'runWalk' ? (
        <SelectField
          label={planWords.stage}
          value={String(stage)}
          options={stages.map((one) => ({
            value: String(one.stage),
            label: `${planWords.stageTitle(one.stage, stages.length)}: ${stageInTurn(one)}`,
          }))}
          onChange={(chosen) => setStage(Number(chosen))}
        />
      ) : (
        <Choice
          label={planWords.raises}
          showLabel
          value={raises}
          options={(['nothing', 'distance', 'speed'] as const).map((value) => ({
            value,
            label: planWords.raisesWords[value],
          }))}
          onChange={setRaises}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="primary" disabled={problem !== null}>
          {planWords.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{planWords.cancel}</Button>}
      </div>
    </form>
  );
}
