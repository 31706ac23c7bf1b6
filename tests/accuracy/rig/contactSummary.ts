import type { FilmResult } from './filmResult.ts';
import { type Statistics, statistics } from './statistics.ts';

/** Contacts of some films together; errors in milliseconds, near limb only where one is near. */
export interface ContactSummary {
  readonly found: number;
  readonly truth: number;
  readonly invented: number;
  readonly wrongSide: number;
  readonly touchDown: Statistics;
  readonly toeOff: Statistics;
  /** Detected less true time on the ground, ms, per contact. */
  readonly contactTime: Statistics;
  /** The same for the far limb. */
  readonly farTouchDown: Statistics;
}

/** Pools the contacts of films. */
export function contactSummary(films: readonly FilmResult[]): ContactSummary {
  const sum = (read: (film: FilmResult) => number) => films.reduce((total, film) => total + read(film), 0);
  const pairs = films.flatMap(({ contacts, nearSide }) =>
    contacts.pairs.map((pair) => ({ ...pair, isNear: nearSide === null || pair.truth.side === nearSide })),
  );
  const near = pairs.filter(({ isNear }) => isNear);
  const found = sum(({ contacts }) => contacts.found);
  return {
    found,
    truth: found + sum(({ contacts }) => contacts.missed),
    invented: sum(({ contacts }) => contacts.invented),
    wrongSide: sum(({ contacts }) => contacts.wrongSide),
    touchDown: statistics(near.map(({ touchDownError }) => 1000 * touchDownError)),
    toeOff: statistics(near.flatMap(({ toeOffError }) => (toeOffError === null ? [] : [1000 * toeOffError]))),
    contactTime: statistics(
      near.flatMap(({ touchDownError, toeOffError }) =>
        toeOffError === null ? [] : [1000 * (toeOffError - touchDownError)],
      ),
    ),
    farTouchDown: statistics(pairs.filter(({ isNear }) => !isNear).map(({ touchDownError }) => 1000 * touchDownError)),
  };
}
