import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Message } from '../../components/Message.tsx';
import { reviewWords } from '../../language/reviewWords.ts';
import { Screen } from '../shell/Screen.tsx';
import styles from './ReviewState.module.css';

interface ReviewStateProps {
  readonly phase: 'loading' | 'missing' | 'broken' | 'noSample';
  /** Under the words. */
  readonly children?: ReactNode;
}

/** Before a run is on the screen, or instead of it. */
export function ReviewState({ phase, children }: ReviewStateProps) {
  if (phase === 'loading') {
    return (
      <Screen title={reviewWords.loading}>
        <div className={styles.loading} role="status">
          {reviewWords.loading}
        </div>
      </Screen>
    );
  }
  const words = reviewWords[phase];
  return (
    <Screen title={words.title} width="reading">
      <div className={styles.words}>
        <h1>{words.title}</h1>
        <Message level={phase === 'missing' ? 'info' : 'warn'} live>
          <p>{words.sentence}</p>
        </Message>
        {children}
        <Link href="/">{reviewWords.missing.home}</Link>
      </div>
    </Screen>
  );
}
