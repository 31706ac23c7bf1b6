import type { CSSProperties } from 'react';
import type { Measurement, MeasurementStatus } from '../heuristics/measurement.ts';
import styles from './RangeBar.module.css';
import { rangeScale } from './rangeScale.ts';

interface RangeBarProps {
  readonly metric: Pick<Measurement, 'value' | 'uncertainty' | 'referenceRange'>;
  readonly status: MeasurementStatus;
  /** The whole picture in words. */
  readonly label: string;
  /**
   * The usual range in words, from its lower end to its upper one: what stands at each end, or all in one. Left out:
   * the bar alone.
   */
  readonly usual?: readonly string[];
}

/** The usual range as a band, the value as a dot, its 95 % interval as a whisker; nothing where no range is usual. */
export function RangeBar({ metric, status, label, usual }: RangeBarProps) {
  const scale = rangeScale(metric.value, metric.uncertainty, metric.referenceRange);
  if (!scale?.band) return null;
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  const { band, whisker } = scale;
  const { low, high } = metric.referenceRange ?? { low: null, high: null };
  const reach = low === null ? 'fromEdge' : high === null ? 'toEdge' : 'between';
  return (
    <div className={`${styles.bar} ${styles[status]}`} role="img" aria-label={label}>
      <div className={styles.track}>
        <div className={styles.band} style={{ left: percent(band.from), width: percent(band.to - band.from) }} />
        {whisker && (
          <div
            className={styles.whisker}
            style={{ left: percent(whisker.from), width: percent(whisker.to - whisker.from) }}
          />
        )}
        <div className={styles.dot} style={{ left: percent(scale.dot) }} />
      </div>
      {usual && (
        <div
          className={styles.under}
          style={{ '--before': band.from, '--after': 1 - band.to } as CSSProperties}
          aria-hidden="true"
        >
          <p className={styles[reach]} style={{ width: percent(band.to - band.from) }}>
            {usual.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}
