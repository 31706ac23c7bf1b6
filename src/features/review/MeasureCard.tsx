import { Disclosure } from '../../components/Disclosure.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { endOf } from '../../heuristics/judging/endOf.ts';
import { decimalsOf, inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { Measure } from '../../heuristics/measure.ts';
import type { Measurement } from '../../heuristics/measurement.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { measureWords, verdictSentence } from '../../language/measureWords.ts';
import type { ReasonWords } from '../../language/reasonWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { verdictWord } from '../../language/statusWords.ts';
import { validationSentence } from '../../language/validationSentence.ts';
import styles from './MeasureCard.module.css';
import { MeasureFigure } from './MeasureFigure.tsx';
import { picturedMeasures } from './picturedMeasures.ts';
import { ShowMe } from './ShowMe.tsx';
import { useShownMeasure } from './ShownMeasureContext.ts';
import { StrideDots } from './StrideDots.tsx';

interface MeasureCardProps {
  readonly measure: Measure;
  readonly measurement: Measurement;
  /** Why it is unavailable or uncertain. */
  readonly why: ReasonWords | null;
}

/** One measure: how much, how sure, what it means, what to think of; or why it is unavailable and how to film it. */
export function MeasureCard({ measure, measurement: own, why }: MeasureCardProps) {
  const { show } = useShownMeasure();
  const words = measureWords[measure.id];
  const verdict = verdictSentence(measure.id, own);
  const measurement = inCentimetres(own);
  const known = measurement.value !== null;
  const isOff = measurement.status === 'watch' || measurement.status === 'fix';
  const end = isOff ? endOf(measurement) : null;
  const cue = end && words.advice[end]?.cue;
  const { evidenceTime } = measurement;
  const figure = (value: number) => {
    const { figure: digits, suffix } = formatFigure(value, measurement.unit, decimalsOf(measurement, measure));
    return `${digits}${suffix}`;
  };
  return (
    <article className={styles.card} aria-labelledby={`measure-${measure.id}`}>
      <div className={styles.head}>
        <h4 id={`measure-${measure.id}`}>{words.name}</h4>
        <StatusMark status={measurement.status} word={verdictWord(measurement)} />
      </div>
      {known ? (
        <>
          <MeasureFigure id={measure.id} metric={own} />
          {measurement.left !== null && measurement.right !== null && (
            <p className={styles.sides}>{reviewWords.leftRight(figure(measurement.left), figure(measurement.right))}</p>
          )}
          {verdict && <p>{verdict}</p>}
          {measurement.baseline && <p className={styles.soft}>{reviewWords.baseline[measurement.baseline]}</p>}
          {why && <p className={styles.soft}>{why.reason}</p>}
          {cue && (
            <p className={styles.cue}>
              <span>{reviewWords.cue}:</span> {cue}
            </p>
          )}
        </>
      ) : (
        <>
          {why && <p>{why.reason}</p>}
          <p className={styles.soft}>
            <strong>{reviewWords.filmSo}</strong> {why?.remedy ?? words.howToFilm}
          </p>
        </>
      )}
      <div className={styles.foot}>
        {known && evidenceTime !== null && <ShowMe metric={measure.id} time={evidenceTime} />}
        <Disclosure quiet summary={reviewWords.howMeasured}>
          <div className={styles.depth}>
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
            <p>{words.definition}</p>
            {measurement.value !== null && (
              <>
                <StrideDots
                  samples={measurement.samples}
                  value={measurement.value}
                  format={figure}
                  onShow={(time) => show(measure.id, time)}
                />
                <p>
                  <strong>{reviewWords.howSure}.</strong> {sentence(reviewWords.behind(measurement.n))}{' '}
                  {measurement.validation && validationSentence(measurement.validation)}
                </p>
              </>
            )}
            <p>
              <strong>{reviewWords.usualRange}.</strong> {words.referenceSource}
            </p>
            <p>
              <strong>{reviewWords.known}.</strong> {words.evidence}
            </p>
            {known && (
              <p>
                <strong>{reviewWords.filmBetter}.</strong> {words.howToFilm}
              </p>
            )}
          </div>
        </Disclosure>
      </div>
    </article>
  );
}

function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}
