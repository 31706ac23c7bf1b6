import { useStore } from 'zustand';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import { checks } from '../../heuristics/measures.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { workingWords } from '../../language/workingWords.ts';
import styles from './FirstNumbers.module.css';

interface FirstNumbersProps {
  readonly job: FilmJob;
}

/** What can be told already. No verdicts yet: they wait for the whole film. */
export function FirstNumbers({ job }: FirstNumbersProps) {
  const partial = useStore(job.state, (state) => state.partial);
  const known = checks.flatMap((check) => {
    const metric = partial?.metrics[check.id];
    return metric?.value == null ? [] : [{ check, metric, value: metric.value }];
  });
  return (
    <section className={styles.numbers} aria-labelledby="first-numbers">
      <h2 id="first-numbers">{workingWords.firstNumbers}</h2>
      {known.length === 0 ? (
        <p>{workingWords.noNumbersYet}</p>
      ) : (
        <dl>
          {known.map(({ check, metric, value }) => {
            const { figure, suffix } = formatFigure(value, metric.unit, check.decimals);
            return (
              <div key={check.id}>
                <dt>{check.name}</dt>
                <dd>
                  {figure}
                  {suffix}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
