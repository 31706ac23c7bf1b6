import type { MeasurementStatus } from '../heuristics/measurement.ts';
import { statusWords } from '../language/statusWords.ts';
import styles from './StatusMark.module.css';

interface StatusMarkProps {
  readonly status: MeasurementStatus;
  /** In place of the status's own word. */
  readonly word?: string;
}

/** Hue, shape and word together, so that none of them has to be seen alone. */
export function StatusMark({ status, word }: StatusMarkProps) {
  return (
    <span className={`${styles.mark} ${styles[status]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {status === 'good' && <circle cx="6" cy="6" r="4.5" fill="currentColor" />}
        {status === 'watch' && <path d="M6 1 11.2 10.6H.8Z" fill="currentColor" />}
        {status === 'fix' && <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />}
        {(status === 'info' || status === 'unavailable') && (
          <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.8" />
        )}
      </svg>
      {word ?? statusWords[status]}
    </span>
  );
}
