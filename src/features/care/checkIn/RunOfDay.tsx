import { checkInWords } from '../../../language/care/checkInWords.ts';
import { DistanceAndTime } from '../runs/DistanceAndTime.tsx';
import type { RunDraft } from '../runs/runDraft.ts';
import { WentWell } from '../runs/WentWell.tsx';
import styles from './RunOfDay.module.css';

interface RunOfDayProps {
  readonly draft: RunDraft;
  readonly onChange: (change: Partial<RunDraft>) => void;
}

/** How far and how long it was, for the log: whoever leaves it empty has answered all the same. */
export function RunOfDay({ draft, onChange }: RunOfDayProps) {
  return (
    <fieldset className={styles.run}>
      <legend>{checkInWords.afterRun.log}</legend>
      <div className={styles.fields}>
        <DistanceAndTime run={draft} onChange={onChange} />
      </div>
      {draft.stage !== null && <WentWell run={draft} onChange={onChange} />}
    </fieldset>
  );
}
