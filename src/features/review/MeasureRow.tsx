import { ChevronDown } from 'lucide-react';
import { RangeBar } from '../../components/RangeBar.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { decimalsOf, inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { Measure } from '../../heuristics/measure.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { measureSentence } from '../../language/measureSentence.ts';
import { measureWords } from '../../language/measureWords.ts';
import type { ReasonWords } from '../../language/reasonWords.ts';
import { verdictWord } from '../../language/statusWords.ts';
import { wordForFigure } from '../../language/wordForFigure.ts';
import { MeasureDetail } from './MeasureDetail.tsx';
import styles from './MeasureRow.module.css';

interface MeasureRowProps {
  readonly measure: Measure;
  readonly measurement: KnownMeasurement;
  /** Why it is uncertain. */
  readonly why: ReasonWords | null;
}

/** One measure in one row: name, value with its error, where that lies, verdict. It opens to all that is known of it. */
export function MeasureRow({ measure, measurement, why }: MeasureRowProps) {
  const { name } = measureWords[measure.id];
  const shown = inCentimetres(measurement);
  const { unit } = shown;
  const decimals = decimalsOf(shown, measure);
  const { figure, suffix } = formatFigure(shown.value, unit, decimals);
  const word = wordForFigure(measure.id, shown);
  return (
    <article className={styles.row} aria-labelledby={`measure-${measure.id}`}>
      <details>
        <summary>
          <h4 id={`measure-${measure.id}`} className={styles.name}>
            {name}
          </h4>
          <span className={styles.value}>
            <strong>{word ?? `${figure}${suffix}`}</strong>{' '}
            <span>
              ± {formatError(shown.uncertainty, unit, decimals)}
              {word && suffix}
            </span>
          </span>
          <span className={styles.bar}>
            <RangeBar metric={shown} status={measurement.status} label={measureSentence(name, shown, decimals, word)} />
          </span>
          <StatusMark status={measurement.status} word={verdictWord(measurement)} />
          <ChevronDown className={styles.arrow} aria-hidden="true" />
        </summary>
        <MeasureDetail measure={measure} measurement={measurement} why={why} />
      </details>
    </article>
  );
}
