import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { compareWords } from '../../language/compareWords.ts';
import { formatDate } from '../../language/formats.ts';
import { joinedWords } from '../../language/joinedWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { RunCard } from '../../storage/runCard.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import styles from './ChooseRuns.module.css';

interface ChooseRunsProps {
  /** The one of the two that is known; null: none yet. */
  readonly first: string | null;
  /** What the two are chosen for. */
  readonly way?: 'compare' | 'joined';
}

/**
 * Which two runs to compare, or to join: with one chosen, those that go best with it come before the others – from the
 * same side to compare, from another to join.
 */
export function ChooseRuns({ first, way = 'compare' }: ChooseRunsProps) {
  const { runs } = useServices();
  const { cards, phase } = useStore(runs.state);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const words = { ...compareWords.choose, ...(way === 'joined' && joinedWords.choose) };
  const title = way === 'joined' ? joinedWords.title : compareWords.title;
  const one = cards.find(({ id }) => id === first) ?? null;
  const others = cards.filter(({ id }) => id !== one?.id);
  const same = others.filter(({ view }) => view === one?.view);
  const other = others.filter(({ view }) => view !== one?.view);
  const hrefTo = (card: RunCard) => (one ? `/${way}/${inTime(one, card)}` : '/');
  return (
    <Screen title={title} width="reading">
      <div className={styles.choose}>
        <h1>{title}</h1>
        {phase !== 'loading' && cards.length < 2 && <p>{words.none}</p>}
        {cards.length >= 2 && !one && <Group title={words.first} cards={cards} hrefOf={({ id }) => `/${way}/${id}`} />}
        {one && others.length > 0 && (
          <>
            <p className={styles.one}>
              {words.first}: <strong>{one.name}</strong>, {formatDate(one.createdAt)} · {viewWords[one.view]}
            </p>
            <h2>{words.second}</h2>
            {way === 'compare' && (
              <>
                <Group title={words.sameView} cards={same} hrefOf={hrefTo} />
                <Group title={words.otherView} hint={words.otherViewHint} cards={other} hrefOf={hrefTo} />
              </>
            )}
            {way === 'joined' && (
              <>
                <Group title={words.otherView} cards={other} hrefOf={hrefTo} />
                <Group title={words.sameView} hint={joinedWords.choose.sameViewHint} cards={same} hrefOf={hrefTo} />
              </>
            )}
          </>
        )}
        <Link href="/">{words.back}</Link>
      </div>
    </Screen>
  );
}

/** The earlier one first: what changed is said of the later. */
function inTime(one: RunCard, other: RunCard): string {
  const [first, second] = one.createdAt <= other.createdAt ? [one, other] : [other, one];
  return `${first.id}/${second.id}`;
}

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly cards: readonly RunCard[];
  readonly hrefOf: (card: RunCard) => string;
}

function Group({ title, hint, cards, hrefOf }: GroupProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul>
        {cards.map((card) => (
          <li key={card.id}>
            <Link href={hrefOf(card)}>
              <span>{card.name}</span>
              <span>
                {formatDate(card.createdAt)} · {viewWords[card.view]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
