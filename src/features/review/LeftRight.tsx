import { StatusMark } from '../../components/StatusMark.tsx';
import { isSideView, type View } from '../../gait/scene/scene.ts';
import type { SideDifference } from '../../heuristics/wholeRun/sideDifference.ts';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { formatNumber } from '../../language/number.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { sideDifferenceWords } from '../../language/sideDifferenceWords.ts';
import styles from './LeftRight.module.css';

interface LeftRightProps {
  readonly view: View;
  readonly differences: readonly SideDifference[];
}

/** Left against right, measure by measure, as far as one film can tell. */
export function LeftRight({ view, differences }: LeftRightProps) {
  if (differences.length === 0) return null;
  const isFromSide = isSideView(view);
  return (
    <section className={styles.group} aria-labelledby="group-sides">
      <h3 id="group-sides">{reviewWords.sides.title}</h3>
      <div className={styles.card}>
        {differences.map((one) => (
          <Difference key={one.id} one={one} />
        ))}
        {isFromSide && <p className={styles.soft}>{reviewWords.sides.legs}</p>}
      </div>
    </section>
  );
}

function Difference({ one }: { readonly one: SideDifference }) {
  const { name, sentence, remedy } = sideDifferenceWords(one);
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h4>{name}</h4>
        <StatusMark status={one.status} />
      </div>
      {one.left !== null && one.right !== null && (
        <p className={styles.figures}>
          {reviewWords.leftRight(shown(one.left, one.unit), shown(one.right, one.unit))}
          {one.indexPercent !== null && one.uncertainty !== null && (
            <span>
              {reviewWords.sides.apart(
                formatNumber(Math.abs(one.indexPercent), 0),
                formatError(one.uncertainty, '%', 0),
              )}
            </span>
          )}
        </p>
      )}
      <p>{sentence}</p>
      {remedy && (
        <p className={styles.soft}>
          <strong>{reviewWords.filmSo}</strong> {remedy}
        </p>
      )}
    </div>
  );
}

function shown(value: number, unit: string): string {
  const { figure, suffix } = formatFigure(value, unit, unit === 'ms' ? 0 : 2);
  return `${figure}${suffix}`;
}
