import type { Measurement, MeasurementStatus } from '../heuristics/measurement.ts';
import styles from './RangeBar.module.css';
import { rangeScale } from './rangeScale.ts';

interface RangeBarProps {
  readonly metric: Pick<Measurement, 'value' | 'uncertainty' | 'referenceRange'>;
  readonly status: MeasurementStatus;
  /** The whole picture in words. */
  readonly label: string;
  /** An end of the usual range as people write it. */
  readonly format: (value: number) => string;
}

/** The usual range as a band, the value as a dot, its 95 % interval as a whisker; nothing where no range is usual. */
export function RangeBar({ metric, status, label, format }: RangeBarProps) {
  const scale = rangeScale(metric.value, metric.uncertainty, metric.referenceRange);
  if (!scale?.band) return null;
  const percent = (share: number) => `${(100 * share).toFixed(2)}%`;
  const { band, whisker } = scale;
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
      <div className={styles.ends} aria-hidden="true">
        {metric.referenceRange?.low != null && (
          <span style={{ left: percent(band.from) }}>{format(metric.referenceRange.low)}</span>
        )}
        {metric.referenceRange?.high != null && (
          <span style={{ left: percent(band.to) }}>{format(metric.referenceRange.high)}</span>
        )}
      </div>
    </div>
  );
}
