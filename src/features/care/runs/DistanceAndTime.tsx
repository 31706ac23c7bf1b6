import { NumberField } from '../../../components/NumberField.tsx';
import { runWords } from '../../../language/care/runWords.ts';
import { clockText, parseClock } from '../../../language/clockTime.ts';
import { DistanceField } from './DistanceField.tsx';
import type { RunDraft } from './runDraft.ts';
import { useDistance } from './useDistance.ts';

interface DistanceAndTimeProps {
  readonly run: RunDraft;
  readonly onChange: (change: Partial<RunDraft>) => void;
}

/** More than these is a slip of the pen, whatever it was. */
const mostMetres = 1_000_000;
const mostSeconds = 7 * 86_400;

/** How far and how long a run was; either may stay empty. */
export function DistanceAndTime({ run, onChange }: DistanceAndTimeProps) {
  const { unit } = useDistance();
  const { form } = runWords;
  return (
    <>
      <DistanceField
        label={form.distance}
        value={run.metres}
        min={1}
        max={mostMetres}
        outOfRange={runWords.wrongDistance[unit]}
        onChange={(metres) => onChange({ metres })}
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
        onChange={(seconds) => onChange({ seconds })}
      />
    </>
  );
}
