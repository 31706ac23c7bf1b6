import type { CSSProperties } from 'react';
import styles from './LiveHeadline.module.css';
import { widthInEms } from './widthInEms.ts';

/** The one thing on show, large enough for three metres. */
export interface Headline {
  readonly kind: 'number' | 'cue' | 'praise' | 'instruction';
  readonly text: string;
  /** Below it: unit and error of a number, or why. */
  readonly detail: string | null;
}

interface BigThingProps {
  readonly big: Headline;
}

/**
 * A number or a few words, as large as half of the screen allows. Words stand one below the other; the letters' size
 * follows from the widest line and the number of lines.
 */
export function LiveHeadline({ big: { kind, text, detail } }: BigThingProps) {
  const lines = kind === 'number' ? [text] : text.split(' ').reduce(join, []);
  const width = Math.max(...lines.map(widthInEms));
  return (
    <div
      className={`${styles.big} ${styles[kind]}`}
      style={{ '--lines': lines.length, '--width': width } as CSSProperties}
      data-testid="big"
    >
      <p className={styles.text} aria-live={kind === 'number' ? 'off' : 'polite'}>
        {lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
      </p>
      {detail && <p className={styles.detail}>{detail}</p>}
    </div>
  );
}

/** Short words share a line: "Only you in the picture" takes three lines, not five. */
function join(lines: string[], word: string): string[] {
  const last = lines.at(-1);
  if (last !== undefined && last.length + word.length < 9) return [...lines.slice(0, -1), `${last} ${word}`];
  return [...lines, word];
}
