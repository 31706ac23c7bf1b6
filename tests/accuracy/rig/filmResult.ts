import type { WatchNumberId } from '../../../src/analysis/watch/watchNumbers.ts';
import type { FootStrikePattern } from '../../../src/gait/stances/contact.ts';
import type { MeasureId } from '../../../src/heuristics/measureId.ts';
import type { Side } from '../../../src/poseTrack/side.ts';
import type { ContactMatch } from '../matchContacts.ts';
import type { Condition } from './condition.ts';

/** One measure of one film against its truth. */
export interface MeasureError {
  readonly id: MeasureId;
  readonly value: number;
  readonly truth: number;
  /** Value less truth, in the unit that the goal is stated in. */
  readonly error: number;
  /** Whether the 95 % interval holds the truth. */
  readonly isCovered: boolean;
  /** The interval's half-width, in the goal's unit. */
  readonly halfWidth: number;
}

/** One number of a watch in one film against its truth, %. */
export interface WatchError {
  readonly id: WatchNumberId;
  readonly error: number;
  readonly halfWidth: number;
  readonly isCovered: boolean;
}

/** One film of the rig, analysed and held against its truth. */
export interface FilmResult {
  readonly condition: Condition;
  readonly subject: string;
  readonly seed: number;
  readonly isSceneRight: boolean;
  readonly nearSide: Side | null;
  /** Times are real seconds here. */
  readonly contacts: ContactMatch;
  readonly measures: readonly MeasureError[];
  /** Measures that have a truth and are offered in this view, yet were not given. */
  readonly withheld: readonly MeasureId[];
  /** Vertical ratio and ground contact balance, where film and truth have them. */
  readonly watch: readonly WatchError[];
  /** How near-side contacts landed and what was said of them; null where nothing was said. */
  readonly strikes: readonly { readonly truth: FootStrikePattern; readonly found: FootStrikePattern | null }[];
  readonly milliseconds: number;
}
