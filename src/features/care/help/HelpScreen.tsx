import { Link } from 'wouter';
import { helpWords } from '../../../language/care/helpWords.ts';
import { toldWords } from '../../../language/care/toldWords.ts';
import { CareScreen } from '../CareScreen.tsx';
import { Known } from '../Known.tsx';
import styles from './HelpScreen.module.css';
import { helpPage } from './helpPage.ts';

/** What helps, and what is known: each line with its sources. */
export function HelpScreen() {
  return (
    <CareScreen tab={null} title={helpWords.title}>
      <p className={styles.sentence}>{helpWords.sentence}</p>
      {helpPage.map(({ title, says }) => (
        <section key={title} aria-labelledby={`help-${title}`} className={styles.group}>
          <h2 id={`help-${title}`}>{helpWords.groups[title]}</h2>
          <Known ids={says} apart />
        </section>
      ))}
      <p>
        <Link href="/today">{toldWords.back}</Link>
      </p>
    </CareScreen>
  );
}
