import type { End } from '../../heuristics/judging/endOf.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { BackCueId } from '../back/backCue.ts';
import type { Day } from '../calendar/day.ts';
import type { RowHead } from './rowHead.ts';

/** A cue that is being tried, or was: one at a time. */
export interface ChosenCue extends RowHead {
  readonly kind: 'chosenCue';
  readonly cue: BackCueId;
  /** What was measured of it then, and where that lay; null where no camera sees it, or it lay in its range. */
  readonly measure: MeasureId | null;
  readonly end: End | null;
  /** The kept run it was chosen from; null where that was not kept. */
  readonly runId: string | null;
  readonly from: Day;
  /** The last day; null while it lasts. */
  readonly until: Day | null;
}
