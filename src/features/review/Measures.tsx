import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { isKnown } from '../../heuristics/measurement.ts';
import { measures } from '../../heuristics/measures.ts';
import { reasonWords } from '../../language/reasonWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { unseenMeasures } from '../../language/unseenMeasures.ts';
import { LeftRight } from './LeftRight.tsx';
import { MeasureRow } from './MeasureRow.tsx';
import styles from './Measures.module.css';
import { OverTime } from './OverTime.tsx';
import { UnseenList } from './UnseenList.tsx';

interface MeasuresProps {
  readonly analysis: RunAnalysis;
}

const groups = ['landing', 'posture', 'arms', 'rhythm'] as const;

/**
 * Every measure that has a value, a row each in its group; what can't be seen takes a line for each remedy. Where the
 * film as a whole allows no verdict, its notice says so once, and nothing follows here.
 */
export function Measures({ analysis }: MeasuresProps) {
  if (analysis.notices.some(({ level }) => level === 'stop')) return null;
  const unseen = measures.flatMap(({ id }) => (analysis.metrics[id]?.value === null ? [id] : []));
  return (
    <section className={styles.measures} aria-labelledby="measures">
      <h2 id="measures">{reviewWords.measures}</h2>
      {analysis.standing && <p>{reviewWords.standing(Math.round(analysis.standing.to - analysis.standing.from))}</p>}
      {groups.map((group) => (
        <Group key={group} group={group} analysis={analysis} />
      ))}
      <UnseenList unseen={unseenMeasures(unseen, analysis)} />
      <LeftRight view={analysis.view} differences={analysis.symmetry} />
      <OverTime drifts={analysis.drift} />
    </section>
  );
}

interface GroupProps extends MeasuresProps {
  readonly group: (typeof groups)[number];
}

function Group({ group, analysis }: GroupProps) {
  const known = measures.flatMap((measure) => {
    const measurement = analysis.metrics[measure.id];
    return measure.group === group && measurement && isKnown(measurement) ? [{ measure, measurement }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{reviewWords.groups[group]}</h3>
      <div className={styles.rows}>
        {known.map(({ measure, measurement }) => (
          <MeasureRow
            key={measure.id}
            measure={measure}
            measurement={measurement}
            why={reasonWords(measure.id, analysis)}
          />
        ))}
      </div>
    </section>
  );
}
