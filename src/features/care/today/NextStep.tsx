import { Link, useLocation } from 'wouter';
import type { NextThing } from '../../../care/today/nextThing.ts';
import { Button } from '../../../components/Button.tsx';
import { todayWords } from '../../../language/care/todayWords.ts';
import styles from './Today.module.css';

interface NextStepProps {
  readonly next: NextThing;
}

/** Where the one button leads. */
const paths: Partial<Record<NextThing, string>> = {
  story: '/back-story',
  afterRun: '/after-run',
  run: '/after-run',
  warmUp: '/exercises/do/warmUp',
  strength: '/exercises/do/strength',
  coolDown: '/exercises/do/coolDown',
};

/** The one thing to do next, with the one button. */
export function NextStep({ next }: NextStepProps) {
  const [, navigate] = useLocation();
  const words = todayWords.next[next];
  const path = paths[next];
  if (!words) return null;
  return (
    <section className={styles.next} aria-labelledby="next">
      <p className={styles.label}>{todayWords.nextLabel}</p>
      <h2 id="next">{words.title}</h2>
      <p>{words.sentence}</p>
      {words.button && path && (
        <Button kind="primary" size="large" onClick={() => navigate(path)}>
          {words.button}
        </Button>
      )}
      {next === 'warmUp' && <Link href="/after-run">{todayWords.ranAlready}</Link>}
    </section>
  );
}
