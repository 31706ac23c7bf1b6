import { StatusMark } from '../../components/StatusMark.tsx';
import type { SideDifference } from '../../heuristics/wholeRun/sideDifference.ts';
import { formatError } from '../../language/formatError.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import styles from './LeftRight.module.css';

interface LeftRightProps {
  readonly differences: readonly SideDifference[];
}

/** Left against right, measure by measure, as far as one film can tell. */
export function LeftRight({ differences }: LeftRightProps) {
  if (differences.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="group-sides">
      <h3 id="group-sides">{reviewWords.sides.title}</h3>
      <div className={styles.card}>
        {differences.map((one) => (
          <div key={one.id} className={styles.row}>
            <div className={styles.head}>
              <h4>{one.name}</h4>
              <StatusMark status={one.status} />
            </div>
            {one.left !== null && one.right !== null && (
              <p className={styles.figures}>
                {reviewWords.leftRight(shown(one.left, one.unit), shown(one.right, one.unit))}
                {one.indexPercent !== null && one.uncertainty !== null && (
                  <span>
                    {reviewWords.sides.apart(Math.abs(one.indexPercent).toFixed(0), formatError(one.uncertainty, 0))}
                  </span>
                )}
              </p>
            )}
            <p>{one.sentence}</p>
            {one.remedy && (
              <p className={styles.soft}>
                <strong>{reviewWords.filmSo}</strong> {one.remedy}
              </p>
            )}
          </div>
        ))}
        <p className={styles.soft}>{reviewWords.sides.legs}</p>
      </div>
    </section>
  );
}

function shown(value: number, unit: string): string {
  const { figure, suffix } = formatFigure(value, unit, unit === 'ms' ? 0 : 2);
  return `${figure}${suffix}`;
}
