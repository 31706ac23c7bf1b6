import { Choice } from '../../../components/Choice.tsx';
import { runWords } from '../../../language/care/runWords.ts';
import type { RunDraft } from './runDraft.ts';

interface WentWellProps {
  readonly run: RunDraft;
  readonly onChange: (change: Partial<RunDraft>) => void;
}

/** Whether a run of the way in went well, which two of a stage must before the next. */
export function WentWell({ run, onChange }: WentWellProps) {
  const { form } = runWords;
  return (
    <Choice
      label={form.wentWell}
      showLabel
      value={run.wentWell === null ? 'notAsked' : run.wentWell ? 'well' : 'notWell'}
      options={(['well', 'notWell', 'notAsked'] as const).map((value) => ({ value, label: form[value] }))}
      onChange={(answer) => onChange({ wentWell: answer === 'notAsked' ? null : answer === 'well' })}
    />
  );
}
