import type { ComparedMeasure } from '../../analysis/compare/comparison.ts';
import { compareWords } from '../../language/compareWords.ts';
import styles from './ChangeMark.module.css';

interface ChangeMarkProps {
  readonly one: ComparedMeasure;
}

/** Shape, hue and words: an arrow the way a measure moved, a level line for no change, a ring for what can't be told. */
export function ChangeMark({ one }: ChangeMarkProps) {
  const isUp = one.verdict === 'changed' && one.change > 0;
  return (
    <span className={`${styles.mark} ${styles[one.verdict]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {one.verdict === 'changed' && <path d={isUp ? 'M6 1 11 10.5H1Z' : 'M6 11 1 1.5h10Z'} fill="currentColor" />}
        {one.verdict === 'noChange' && <path d="M1 4.2h10M1 7.8h10" stroke="currentColor" strokeWidth="1.6" />}
        {one.verdict === 'cannotCompare' && (
          <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        )}
      </svg>
      {compareWords.verdicts[one.verdict]}
    </span>
  );
}
