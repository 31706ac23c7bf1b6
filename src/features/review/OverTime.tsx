import type { FormDrift } from '../../heuristics/wholeRun/formDrift.ts';
import { driftSentence } from '../../language/driftSentence.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import styles from './LeftRight.module.css';

interface OverTimeProps {
  readonly drifts: readonly FormDrift[];
}

/** How form changed over a film of three minutes and more. */
export function OverTime({ drifts }: OverTimeProps) {
  if (drifts.length === 0) return null;
  const clear = drifts.filter(({ isClear }) => isClear);
  return (
    <section className={styles.group} aria-labelledby="group-drift">
      <h3 id="group-drift">{reviewWords.drift.title}</h3>
      <div className={styles.card}>
        {clear.map((drift) => (
          <p key={drift.id}>{driftSentence(drift)}</p>
        ))}
        <p className={styles.soft}>{clear.length > 0 ? reviewWords.drift.cue : reviewWords.drift.none}</p>
      </div>
    </section>
  );
}
