import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { careWords } from '../../language/care/careWords.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import styles from './CareScreen.module.css';
import { type CareTab, careTabs } from './careTabs.ts';
import { SeeNow } from './checkIn/SeeNow.tsx';
import { usePainPicture } from './usePainPicture.ts';

/** Tabs that tell what to do: while somebody has to be seen at once, they say only that. */
const advising: ReadonlySet<string> = new Set(['exercises', 'plan']);

interface CareScreenProps {
  /** Null for a page that is reached from one of them. */
  readonly tab: CareTab | null;
  /** The screen's heading, and the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of all that is done for a back: tabs, and what went wrong with the diary; its content waits for the rows. */
export function CareScreen({ tab, title, children }: CareScreenProps) {
  const { diary } = useServices();
  const { phase, broken, problem } = useStore(diary.state);
  const isUrgent = usePainPicture().concern === 'now';
  return (
    <Screen title={title} width="reading">
      <nav aria-label={careWords.nav} className={styles.tabs}>
        {careTabs.map(({ id, path }) => (
          <Link key={id} href={path} aria-current={id === tab ? 'page' : undefined}>
            {careWords.tabs[id]}
          </Link>
        ))}
      </nav>
      <h1 className={styles.title}>{title}</h1>
      {problem && (
        <Message level="warn" live>
          <p>{careWords.problem[problem]}</p>
        </Message>
      )}
      {broken.length > 0 && (
        <Message
          level="warn"
          actions={
            <Button size="small" onClick={() => void diary.remove(...broken)}>
              {careWords.removeBroken}
            </Button>
          }
        >
          <p>{careWords.broken(broken.length)}</p>
        </Message>
      )}
      {phase === 'ready' && (
        <div className={styles.content}>{isUrgent && tab !== null && advising.has(tab) ? <SeeNow /> : children}</div>
      )}
    </Screen>
  );
}
