import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { careWords } from '../../language/care/careWords.ts';
import { homeWords } from '../../language/homeWords.ts';
import { LanguageChoice } from '../shell/LanguageChoice.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import styles from './Home.module.css';
import { HowToFilm } from './HowToFilm.tsx';
import { PastRuns } from './PastRuns.tsx';
import { StrideDrawing } from './StrideDrawing.tsx';
import { UnfinishedRuns } from './UnfinishedRuns.tsx';
import { WaysIn } from './WaysIn.tsx';

/** The first screen: what Lope does, three ways in, how to film, and the runs kept here. */
export function Home() {
  const { runs } = useServices();
  const hasRuns = useStore(runs.state, ({ cards }) => cards.length > 0);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const past = <PastRuns key="past" />;
  const howTo = <HowToFilm key="how" />;
  return (
    <Screen title={homeWords.title}>
      <section className={styles.hero}>
        <div className={styles.words}>
          <h1>{homeWords.title}</h1>
          <p>{homeWords.sentence}</p>
        </div>
        <StrideDrawing />
      </section>
      <div className={styles.unfinished}>
        <UnfinishedRuns />
      </div>
      <WaysIn />
      <p className={styles.privacy}>
        <Lock aria-hidden="true" />
        {homeWords.privacy}
      </p>
      <section className={styles.back} aria-labelledby="back">
        <h2 id="back">{careWords.home.title}</h2>
        <p>{careWords.home.sentence}</p>
        <Link href="/today">{careWords.home.button}</Link>
      </section>
      {/* Who comes back comes for the runs; who is new needs to know how to film. */}
      {hasRuns ? [past, howTo] : [howTo, past]}
      <footer className={styles.foot}>
        <LanguageChoice />
      </footer>
    </Screen>
  );
}
