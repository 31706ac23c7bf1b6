import { Eye } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import type { Check } from '../../heuristics/measure.ts';
import type { MetricId } from '../../heuristics/measureId.ts';
import type { Metric } from '../../heuristics/measurement.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import styles from './MeasureCard.module.css';
import { MeasureFigure } from './MeasureFigure.tsx';
import { picturedMeasures } from './picturedMeasures.ts';
import { StrideDots } from './StrideDots.tsx';

interface MeasureCardProps {
  readonly check: Check;
  readonly metric: Metric;
  readonly onShow: (metric: MetricId, time: number) => void;
}

/** One measure: how much, how sure, what it means, what to think of; or why it can't be told and how to film it. */
export function MeasureCard({ check, metric, onShow }: MeasureCardProps) {
  const known = metric.value !== null;
  const isOff = metric.status === 'watch' || metric.status === 'fix';
  const { evidenceTime } = metric;
  const figure = (value: number) => {
    const { figure: digits, suffix } = formatFigure(value, metric.unit, check.decimals);
    return `${digits}${suffix}`;
  };
  return (
    <article className={styles.card} aria-labelledby={`measure-${check.id}`}>
      <div className={styles.head}>
        <h4 id={`measure-${check.id}`}>{check.name}</h4>
        <StatusMark status={metric.status} />
      </div>
      {known ? (
        <>
          <MeasureFigure id={check.id} metric={metric} />
          {metric.left !== null && metric.right !== null && (
            <p className={styles.sides}>{reviewWords.leftRight(figure(metric.left), figure(metric.right))}</p>
          )}
          {metric.verdict && <p>{metric.verdict}</p>}
          {metric.baseline && <p className={styles.soft}>{reviewWords.baseline[metric.baseline]}</p>}
          {metric.reason && <p className={styles.soft}>{metric.reason}</p>}
          {isOff && (
            <p className={styles.cue}>
              <span>{reviewWords.cue}:</span> {check.cue}
            </p>
          )}
        </>
      ) : (
        <>
          {metric.reason && <p>{metric.reason}</p>}
          <p className={styles.soft}>
            <strong>{reviewWords.filmSo}</strong> {metric.remedy ?? check.howToFilm}
          </p>
        </>
      )}
      <div className={styles.foot}>
        {known && evidenceTime !== null && (
          <Button size="small" icon={<Eye aria-hidden="true" />} onClick={() => onShow(check.id, evidenceTime)}>
            {reviewWords.showMe}
          </Button>
        )}
        <Disclosure quiet summary={reviewWords.howMeasured}>
          <div className={styles.depth}>
            {picturedMeasures.has(check.id) && (
              <img
                className={styles.picture}
                src={`${import.meta.env.BASE_URL}measures/${check.id}.webp`}
                alt={reviewWords.drawing(check.name)}
                width={600}
                height={600}
                loading="lazy"
              />
            )}
            <p>{check.definition}</p>
            {metric.value !== null && (
              <>
                <StrideDots
                  samples={metric.samples}
                  value={metric.value}
                  format={figure}
                  onShow={(time) => onShow(check.id, time)}
                />
                <p>
                  <strong>{reviewWords.heldAgainst}.</strong> {sentence(reviewWords.behind(metric.n))}{' '}
                  {metric.heldAgainst}
                </p>
              </>
            )}
            <p>
              <strong>{reviewWords.usualRange}.</strong> {check.usualSource}
            </p>
            <p>
              <strong>{reviewWords.known}.</strong> {check.evidence}
            </p>
            {known && (
              <p>
                <strong>{reviewWords.filmBetter}.</strong> {check.howToFilm}
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
