import { useEffect } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { compareWords } from '../../language/compareWords.ts';
import { formatDate } from '../../language/formats.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { RunCard } from '../../storage/runCard.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import styles from './ChooseRuns.module.css';

interface ChooseRunsProps {
  /** The one of the two that is known; null: none yet. */
  readonly first: string | null;
}

/** Which two runs to compare: with one chosen, those from the same side come before the others. */
export function ChooseRuns({ first }: ChooseRunsProps) {
  const { runs } = useServices();
  const { cards, phase } = useStore(runs.state);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const words = compareWords.choose;
  const one = cards.find(({ id }) => id === first) ?? null;
  const others = cards.filter(({ id }) => id !== one?.id);
  const same = others.filter(({ view }) => view === one?.view);
  const other = others.filter(({ view }) => view !== one?.view);
  return (
    <Screen title={compareWords.title} width="reading">
      <div className={styles.choose}>
        <h1>{compareWords.title}</h1>
        {phase !== 'loading' && cards.length < 2 && <p>{words.none}</p>}
        {cards.length >= 2 && !one && <Group title={words.first} cards={cards} hrefOf={({ id }) => `/compare/${id}`} />}
        {one && others.length > 0 && (
          <>
            <p className={styles.one}>
              {words.first}: <strong>{one.name}</strong>, {formatDate(one.createdAt)} · {viewWords[one.view]}
            </p>
            <h2>{words.second}</h2>
            {same.length > 0 && <Group title={words.sameView} cards={same} hrefOf={(card) => inTime(one, card)} />}
            {other.length > 0 && (
              <Group
                title={words.otherView}
                hint={words.otherViewHint}
                cards={other}
                hrefOf={(card) => inTime(one, card)}
              />
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
  return `/compare/${first.id}/${second.id}`;
}

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly cards: readonly RunCard[];
  readonly hrefOf: (card: RunCard) => string;
}

function Group({ title, hint, cards, hrefOf }: GroupProps) {
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
