import type { RunCard } from '../storage/runCard.ts';

/** How a list of runs can be put in order. */
export type RunOrder = 'newest' | 'oldest' | 'name' | 'runner';

/** Which runs are wanted, and in what order. */
export interface RunSearch {
  /** Words, each of which has to be somewhere in what is written down of a run; case and accents don't matter. */
  readonly text: string;
  /** Null: everybody's. */
  readonly runner: string | null;
  readonly order: RunOrder;
}

/** The runs that a search finds. */
export function foundRuns(cards: readonly RunCard[], { text, runner, order }: RunSearch): readonly RunCard[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => {
    if (runner !== null && card.runner !== runner) return false;
    if (words.length === 0) return true;
    const written = plain([card.name, card.runner, card.place, card.notes, ...card.tags].join('\n'));
    return words.every((word) => written.includes(word));
  });
  const newest = (a: RunCard, b: RunCard) => b.createdAt - a.createdAt;
  const by: Readonly<Record<RunOrder, (a: RunCard, b: RunCard) => number>> = {
    newest,
    oldest: (a, b) => -newest(a, b),
    name: (a, b) => names.compare(a.name, b.name) || newest(a, b),
    runner: (a, b) => names.compare(a.runner, b.runner) || newest(a, b),
  };
  return found.toSorted(by[order]);
}

/** Everybody whose runs are here, by name. */
export function runnersOf(cards: readonly RunCard[]): readonly string[] {
  return [...new Set(cards.map(({ runner }) => runner).filter(Boolean))].toSorted(names.compare);
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
