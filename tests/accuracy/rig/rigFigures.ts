import type { Figure } from '../figure.ts';
import { type ComparedPair, comparisonFigures } from './comparedPairs.ts';
import { contactFigures } from './contactFigures.ts';
import { controlFigures } from './controlFigures.ts';
import type { FilmResult } from './filmResult.ts';
import { measureFigures } from './measureFigures.ts';

/** Everything in the rig that has a goal, by what it is about. */
export interface RigFigures {
  /** Contacts, strike class, and what kind of film it is. */
  readonly contacts: readonly Figure[];
  readonly measures: readonly Figure[];
  /** How often the 95 % intervals hold the truth. */
  readonly intervals: readonly Figure[];
  /** Films in which nobody runs. */
  readonly controls: readonly Figure[];
  /** Two films of one runner, alike or not. */
  readonly comparisons: readonly Figure[];
}

/** Holds the rig's results against the goals, and films in which nobody runs against silence. */
export function rigFigures(results: readonly FilmResult[], pairs: readonly ComparedPair[]): RigFigures {
  return {
    contacts: contactFigures(results),
    ...measureFigures(results),
    controls: controlFigures(),
    comparisons: comparisonFigures(pairs),
  };
}
