import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { compareWords } from '../../language/compareWords.ts';
import { homeWords } from '../../language/homeWords.ts';
import { lopeWords } from '../../language/lopeWords.ts';
import { runNotesWords } from '../../language/runNotesWords.ts';
import { trendWords } from '../../language/trendWords.ts';
import { foundRuns, type RunSearch, runnersOf } from '../../state/foundRuns.ts';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { useServices } from '../shell/useServices.ts';
import { BrokenRuns } from './BrokenRuns.tsx';
import { FindRuns } from './FindRuns.tsx';
import styles from './PastRuns.module.css';
import { cardTitleId, RunCardView } from './RunCardView.tsx';
import { UndoRemoval } from './UndoRemoval.tsx';

/** Cards on the screen at first, and with each “more”: hundreds at once would hold the page up. */
const page = 24;

/** So few runs are found by looking. */
const fewRuns = 3;

/** The runs kept on this device, newest first, and found by what is written down of them. */
export function PastRuns() {
  const { runs } = useServices();
  const { phase, problem, cards, leaving, broken } = useStore(runs.state);
  const [said, setSaid] = useState('');
  const { runs: words, remove } = homeWords;
  const [search, setSearch] = useState<RunSearch>({ text: '', runner: null, order: 'newest' });
  const [most, setMost] = useState(page);
  const found = useMemo(() => foundRuns(cards, search), [cards, search]);
  const shown = found.slice(0, most);
  const isSearched = search.text.trim() !== '' || search.runner !== null;
  const heading = useRef<HTMLHeadingElement>(null);
  /** The run that gets the focus: the one that took the place of one that has gone, or came back; null: none is left. */
  const [heir, setHeir] = useState<{ readonly id: string | null } | null>(null);
  useEffect(() => {
    if (!heir) return;
    const card = heir.id === null ? null : document.getElementById(cardTitleId(heir.id));
    (card ?? heading.current)?.focus();
  }, [heir]);
  const finish = useCallback(
    (id: string) => {
      runs.finishRemoval(id).catch(() => setSaid(homeWords.remove.failed));
    },
    [runs],
  );
  if (phase === 'loading') return null;

  const takeOff = async (id: string) => {
    const index = shown.findIndex((card) => card.id === id);
    const next = (shown[index + 1] ?? shown[index - 1])?.id ?? null;
    setSaid('');
    await runs.takeOff(id).catch(() => setSaid(remove.failed));
    setHeir({ id: next });
  };
  const undo = () => {
    runs.undoRemoval();
    setSaid(remove.undone);
    setHeir(leaving && { id: leaving.id });
  };
  return (
    <section className={styles.runs} aria-labelledby="runs">
      <h2 id="runs" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {phase === 'unavailable' && (
        <Message level="info">
          <p>{words.problem[problem ?? 'failed']}</p>
        </Message>
      )}
      {phase === 'ready' && cards.length === 0 && broken.length === 0 && <p className={styles.empty}>{words.empty}</p>}
      <BrokenRuns broken={broken} />
      {leaving && (
        <UndoRemoval
          key={leaving.id}
          id={leaving.id}
          hasVideo={leaving.filmBytes !== null}
          onUndo={undo}
          onOver={finish}
        />
      )}
      <p className={styles.links}>
        {cards.length > 1 && <Link href="/compare">{compareWords.title}</Link>}
        {cards.length > 1 && <Link href="/trends">{trendWords.title}</Link>}
        <Link href="/keep">{lopeWords.link}</Link>
      </p>
      {cards.length > fewRuns && (
        <FindRuns
          search={search}
          runners={runnersOf(cards)}
          onChange={(next) => {
            setSearch(next);
            setMost(page);
          }}
        />
      )}
      {isSearched && (
        <p role="status">{found.length === 0 ? runNotesWords.list.none : runNotesWords.list.found(found.length)}</p>
      )}
      <ul className={styles.cards}>
        {shown.map((card) => (
          <li key={card.id}>
            <ErrorBoundary fallback={<BrokenRuns broken={[card]} />}>
              <RunCardView card={card} onDelete={() => void takeOff(card.id)} />
            </ErrorBoundary>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <Button onClick={() => setMost(most + page)}>
          {runNotesWords.list.more(Math.min(page, found.length - most))}
        </Button>
      )}
      {said === remove.failed && (
        <Message level="warn" live>
          <p>{said}</p>
        </Message>
      )}
      <VisuallyHidden live>{said}</VisuallyHidden>
    </section>
  );
}
