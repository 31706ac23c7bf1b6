import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { noticeWords } from '../../../language/noticeWords.ts';
import { printWords } from '../../../language/printWords.ts';
import styles from './PrintedPage.module.css';

interface RemarksProps {
  readonly analysis: RunAnalysis;
  /** What a person set by hand, in words. */
  readonly byHand: readonly string[];
  readonly title?: string;
}

/** What of the video makes the numbers unsure, or impossible, and what a person set by hand. */
export function Remarks({ analysis, byHand, title = printWords.notes }: RemarksProps) {
  const remarks = analysis.notices.filter(({ level }) => level !== 'info').slice(0, 3);
  if (remarks.length === 0 && byHand.length === 0) return null;
  return (
    <section className={styles.remarks} aria-label={title}>
      {remarks.map((notice) => (
        <p key={notice.id}>{noticeWords(notice).sentence}</p>
      ))}
      {byHand.length > 0 && (
        <p>
          <strong>{correctWords.setByHand}:</strong> {byHand.join('; ')}.
        </p>
      )}
    </section>
  );
}
