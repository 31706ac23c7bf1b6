import type { CSSProperties } from 'react';
import styles from './LiveHeadline.module.css';

let context: OffscreenCanvasRenderingContext2D | null = null;

/** The one thing on show, large enough for three metres. */
export interface Headline {
  readonly kind: 'number' | 'cue' | 'praise' | 'instruction';
  readonly text: string;
  /** Below it: unit and error of a number, or why. */
  readonly detail: string | null;
}

interface LiveHeadlineProps {
  readonly headline: Headline;
}

/**
 * A number or a few words, as large as half of the screen allows. Words stand one below the other; the letters' size
 * follows from the widest line and the number of lines.
 */
export function LiveHeadline({ headline: { kind, text, detail } }: LiveHeadlineProps) {
  const lines = kind === 'number' ? [text] : text.split(' ').reduce(join, []);
  const width = Math.max(...lines.map(widthInEms));
  return (
    <div
      className={`${styles.headline} ${styles[kind]}`}
      style={{ '--lines': lines.length, '--width': width } as CSSProperties}
      data-testid="headline"
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

/** How wide a line is in the page's own face at its heaviest, in units of the letters' size. */
function widthInEms(text: string): number {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  // As good as any without a canvas: most faces are narrower.
  if (!context) return 0.75 * text.length;
  context.font = `800 100px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width / 100;
}
