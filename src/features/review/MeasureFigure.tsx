import { RangeBar } from '../../components/RangeBar.tsx';
import type { MetricId } from '../../heuristics/measureId.ts';
import type { Metric } from '../../heuristics/measurement.ts';
import { checks } from '../../heuristics/measures.ts';
import { formatError } from '../../language/formatError.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { measureSentence } from '../../language/measureSentence.ts';
import styles from './MeasureFigure.module.css';

interface MeasureFigureProps {
  readonly id: MetricId;
  readonly metric: Metric;
}

/** Value, error and unit over their range bar; nothing without a value. */
export function MeasureFigure({ id, metric }: MeasureFigureProps) {
  if (metric.value === null) return null;
  const check = checks.find((candidate) => candidate.id === id);
  const decimals = check?.decimals ?? 1;
  const { figure, suffix } = formatFigure(metric.value, metric.unit, decimals);
  const plain = (value: number) => formatFigure(value, metric.unit, decimals);
  return (
    <div className={styles.measure}>
      <p className={styles.figure}>
        <strong>{suffix === '°' ? `${figure}°` : figure}</strong>
        {suffix !== '°' && <span>{suffix}</span>}
        {metric.uncertainty !== null && (
          <span className={styles.error}>± {formatError(metric.uncertainty, decimals)}</span>
        )}
      </p>
      <RangeBar
        metric={metric}
        status={metric.status}
        label={measureSentence(check?.name ?? id, metric, decimals)}
        format={(value) => plain(value).figure}
      />
    </div>
  );
}
