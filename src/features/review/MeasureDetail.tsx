import { endOf } from '../../heuristics/judging/endOf.ts';
import { decimalsOf, inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { Measure } from '../../heuristics/measure.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import { stepWidthVariability } from '../../heuristics/wholeRun/stepWidthVariability.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { measureWords, verdictSentence } from '../../language/measureWords.ts';
import type { ReasonWords } from '../../language/reasonWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { stepWidthVariabilityWords } from '../../language/stepWidthVariabilityWords.ts';
import { validationSentence } from '../../language/validationSentence.ts';
import styles from './MeasureDetail.module.css';
import { picturedMeasures } from './picturedMeasures.ts';
import { ShowMe } from './ShowMe.tsx';
import { useShownMeasure } from './ShownMeasureContext.ts';
import { StrideDots } from './StrideDots.tsx';

interface MeasureDetailProps {
  readonly measure: Measure;
  readonly measurement: KnownMeasurement;
  /** Why it is uncertain. */
  readonly why: ReasonWords | null;
}

/** All that is known of one measure: what it means, what to try, where to see it, every stride, how it is measured. */
export function MeasureDetail({ measure, measurement: own, why }: MeasureDetailProps) {
  const { show } = useShownMeasure();
  const words = measureWords[measure.id];
  const verdict = verdictSentence(measure.id, own);
  const measurement = inCentimetres(own);
  const isOff = measurement.status === 'watch' || measurement.status === 'fix';
  const end = isOff ? endOf(measurement) : null;
  const cue = end && words.advice[end]?.cue;
  const { evidenceTime } = measurement;
  const varies = measure.id === 'stepWidth' ? stepWidthVariability(own) : null;
  const figure = (value: number) => {
    const { figure: digits, suffix } = formatFigure(value, measurement.unit, decimalsOf(measurement, measure));
    return `${digits}${suffix}`;
  };
  return (
    <div className={styles.detail}>
      {verdict && <p>{verdict}</p>}
      {measurement.left !== null && measurement.right !== null && (
        <p className={styles.soft}>{reviewWords.leftRight(figure(measurement.left), figure(measurement.right))}</p>
      )}
      {measurement.baseline && <p className={styles.soft}>{reviewWords.baseline[measurement.baseline]}</p>}
      {varies && <p>{stepWidthVariabilityWords(varies, own)}</p>}
      {why && <p className={styles.soft}>{why.reason}</p>}
      {cue && (
        <p className={styles.cue}>
          <span>{reviewWords.cue}:</span> {cue}
        </p>
      )}
      {evidenceTime !== null && (
        <div>
          <ShowMe metric={measure.id} time={evidenceTime} />
        </div>
      )}
      <div className={styles.depth}>
        <StrideDots
          samples={measurement.samples}
          value={measurement.value}
          format={figure}
          onShow={(time) => show(measure.id, time)}
        />
        {picturedMeasures.has(measure.id) && (
          <img
            className={styles.picture}
            src={`${import.meta.env.BASE_URL}measures/${measure.id}.webp`}
            alt={reviewWords.drawing(words.name)}
            width={600}
            height={600}
            loading="lazy"
          />
        )}
        <p>
          <strong>{reviewWords.howMeasured}.</strong> {words.definition}
        </p>
        <p>
          <strong>{reviewWords.howSure}.</strong> {sentence(reviewWords.behind(measurement.n))}{' '}
          {measurement.validation && validationSentence(measurement.validation)}
        </p>
        <p>
          <strong>{reviewWords.usualRange}.</strong> {words.referenceSource}
        </p>
        <p>
          <strong>{reviewWords.known}.</strong> {words.evidence}
        </p>
        <p>
          <strong>{reviewWords.filmBetter}.</strong> {words.howToFilm}
        </p>
      </div>
    </div>
  );
}

function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}
