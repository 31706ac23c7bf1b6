import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { measures } from '../../heuristics/measures.ts';
import { reasonWords } from '../../language/reasonWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { LeftRight } from './LeftRight.tsx';
import { MeasureCard } from './MeasureCard.tsx';
import styles from './Measures.module.css';
import { OverTime } from './OverTime.tsx';

interface MeasuresProps {
  readonly analysis: RunAnalysis;
}

const groups = ['landing', 'posture', 'arms', 'rhythm'] as const;

/**
 * Every measure in its group. Where the film as a whole allows no verdict, its notice says so once, and nothing follows
 * here.
 */
export function Measures({ analysis }: MeasuresProps) {
  if (analysis.notices.some(({ level }) => level === 'stop')) return null;
  return (
    <section className={styles.measures} aria-labelledby="measures">
      <h2 id="measures">{reviewWords.measures}</h2>
      {analysis.standing && <p>{reviewWords.standing(Math.round(analysis.standing.to - analysis.standing.from))}</p>}
      {groups.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{reviewWords.groups[group]}</h3>
          {measures
            .filter((measure) => measure.group === group)
            .map((measure) => {
              const measurement = analysis.metrics[measure.id];
              return (
                measurement && (
                  <MeasureCard
                    key={measure.id}
                    measure={measure}
                    measurement={measurement}
                    why={reasonWords(measure.id, analysis)}
                  />
                )
              );
            })}
        </section>
      ))}
      <LeftRight differences={analysis.symmetry} />
      <OverTime drifts={analysis.drift} />
    </section>
  );
}
