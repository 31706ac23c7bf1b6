import { RangeBar } from '../../components/RangeBar.tsx';
import { decimalsOf, inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { Measurement } from '../../heuristics/measurement.ts';
import { measureOf } from '../../heuristics/measures.ts';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { measureSentence } from '../../language/measureSentence.ts';
import { measureWords } from '../../language/measureWords.ts';
import { usualRange } from '../../language/usualRange.ts';
import { wordForFigure } from '../../language/wordForFigure.ts';
import styles from './MeasureFigure.module.css';

interface MeasureFigureProps {
  readonly id: MeasureId;
  readonly metric: Measurement;
}

/** Value, error and unit over their range bar; nothing without a value. */
export function MeasureFigure({ id, metric }: MeasureFigureProps) {
  const measurement = inCentimetres(metric);
  if (measurement.value === null) return null;
  const decimals = decimalsOf(measurement, measureOf(id));
  const { figure, suffix } = formatFigure(measurement.value, measurement.unit, decimals);
  const word = wordForFigure(id, measurement);
  return (
    <div className={styles.measure}>
      <p className={styles.figure}>
        {word ? (
          <strong className={styles.word}>{word}</strong>
        ) : (
          <strong>{suffix === '°' ? `${figure}°` : figure}</strong>
        )}
        {!word && suffix !== '°' && <span>{suffix}</span>}
        {measurement.uncertainty !== null && (
          <span className={styles.error}>
            ± {formatError(measurement.uncertainty, measurement.unit, decimals)}
            {word && suffix}
          </span>
        )}
      </p>
      <RangeBar
        metric={measurement}
        status={measurement.status}
        label={measureSentence(measureWords[id].name, measurement, decimals, word)}
        usual={usualRange(measurement.referenceRange, measurement, decimals)}
      />
    </div>
  );
}
