import type { Day } from '../calendar/day.ts';
import type { RowHead } from './rowHead.ts';

/** A pair of shoes. */
export interface Shoe extends RowHead {
  readonly kind: 'shoe';
  readonly name: string;
  /** Who runs with it; empty where only one person does. */
  readonly owner: string;
  /** What it had run before it was entered here, metres. */
  readonly metresBefore: number;
  /** After how many metres to be reminded. */
  readonly limitMetres: number;
  /** Set aside since then; null while it is in use. */
  readonly retiredOn: Day | null;
}
