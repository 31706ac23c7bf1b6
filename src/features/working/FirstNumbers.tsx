import { useStore } from 'zustand';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import { measures } from '../../heuristics/measures.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { measureWords } from '../../language/measureWords.ts';
import { wordForFigure } from '../../language/wordForFigure.ts';
import { workingWords } from '../../language/workingWords.ts';
import styles from './FirstNumbers.module.css';

interface FirstNumbersProps {
  readonly job: FilmJob;
}

/** What is known already. No verdicts yet: they wait for the whole film. */
export function FirstNumbers({ job }: FirstNumbersProps) {
  const partial = useStore(job.state, (state) => state.partial);
  const known = measures.flatMap((measure) => {
    const measurement = partial?.metrics[measure.id];
    return measurement?.value == null ? [] : [{ measure, measurement, value: measurement.value }];
  });
  return (
    <section className={styles.numbers} aria-labelledby="first-numbers">
      <h2 id="first-numbers">{workingWords.firstNumbers}</h2>
      {known.length === 0 ? (
        <p>{workingWords.noNumbersYet}</p>
      ) : (
        <dl>
          {known.map(({ measure, measurement, value }) => {
            const { figure, suffix } = formatFigure(value, measurement.unit, measure.decimals);
            return (
              <div key={measure.id}>
                <dt>{measureWords[measure.id].name}</dt>
                <dd>{wordForFigure(measure.id, measurement) ?? `${figure}${suffix}`}</dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
