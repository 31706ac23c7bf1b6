import { Link } from 'wouter';
import { compareWords } from '../../language/compareWords.ts';
import { lopeWords } from '../../language/lopeWords.ts';
import { Screen } from '../shell/Screen.tsx';
import styles from './KeepScreen.module.css';
import { KeepSections } from './KeepSections.tsx';

/** All runs to a file and back, for who comes from the list of runs. */
export function KeepScreen() {
  return (
    <Screen title={lopeWords.title} width="reading">
      <div className={styles.keep}>
        <h1>{lopeWords.title}</h1>
        <KeepSections />
        <Link href="/">{compareWords.choose.back}</Link>
      </div>
    </Screen>
  );
}
