import { printWords } from '../../../language/printWords.ts';
import styles from './PrintedPage.module.css';

/** Lines to be filled in by hand. */
export function PageLines() {
  return (
    <dl className={styles.lines}>
      {printWords.lines.map((line) => (
        <div key={line}>
          <dt>{line}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
