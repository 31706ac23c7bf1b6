import type { StatementId } from '../../../care/evidence/statements.ts';
import { type Light, type LightReason, lightRules } from '../../../care/pain/trafficLight.ts';
import { todayWords } from '../../../language/care/todayWords.ts';
import { Known } from '../Known.tsx';
import styles from './LightOfToday.module.css';

interface LightOfTodayProps {
  readonly light: Light;
  readonly reasons: readonly LightReason[];
  /** Of today: then the light is about what is left of the day. */
  readonly hasRun: boolean;
}

/** Hue, shape and word together, then every reason that holds. */
export function LightOfToday({ light, reasons, hasRun }: LightOfTodayProps) {
  const { word, sentence } = todayWords.lights[light];
  const why: readonly StatementId[] =
    light === 'green' ? ['lightGreen'] : reasons.map((id) => lightRules[id].statement);
  return (
    <section className={`${styles.light} ${styles[light]}`} aria-labelledby="light">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        {light === 'green' && <circle cx="24" cy="24" r="20" />}
        {light === 'amber' && <path d="M24 4 45 42H3Z" />}
        {light === 'red' && <rect x="6" y="6" width="36" height="36" rx="4" />}
      </svg>
      <div>
        <h2 id="light">{hasRun ? todayWords.enough : word}</h2>
        {sentence && <p className={styles.sentence}>{sentence}</p>}
        <Known ids={why} beside={['lightIsBorrowed']} />
      </div>
    </section>
  );
}
