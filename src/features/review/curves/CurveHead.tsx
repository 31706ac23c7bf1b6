import type { RefObject } from 'react';
import { curveWords } from '../../../language/curveWords.ts';
import styles from './Curves.module.css';

interface CurveHeadProps {
  readonly name: string;
  readonly unit: string;
  /** Whether a left and a right line are drawn. */
  readonly hasSides: boolean;
  /** Where the values at the playhead are written. */
  readonly now?: RefObject<HTMLSpanElement | null>;
}

/** What a chart shows, in which unit, and which line is which. */
export function CurveHead({ name, unit, hasSides, now }: CurveHeadProps) {
  return (
    <figcaption className={styles.head}>
      <strong>{name}</strong> <span>{unit}</span>
      {hasSides && (
        <span className={styles.sides} aria-hidden="true">
          <i className={styles.left} /> {curveWords.sides.left}
          <i className={styles.right} /> {curveWords.sides.right}
        </span>
      )}
      {now && <span ref={now} className={styles.now} aria-hidden="true" />}
    </figcaption>
  );
}
