import type { View } from '../../gait/scene/scene.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { KnownMeasurement } from '../../heuristics/measurement.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import type { Said } from '../said.ts';

/** A run as far as another can be compared with it. */
export interface ComparableRun {
  readonly analysis: RunAnalysis;
  readonly said: Pick<Said, 'speedKmh'>;
}

/**
 * Why a measure of two runs can't be compared.
 *
 * - `unknown`: neither run shows it; `unknownFirst`, `unknownSecond`: one of the two doesn't.
 * - `otherView`: measured from another side, which is another number. `otherLeg`: each film shows the leg, or the arm,
 *   that was nearer to its camera.
 * - `otherClock`: one of the films may play at another speed than the run had.
 * - `otherReference`: only one of them is compared with how the runner stands.
 */
export type CannotCompare =
  | { readonly kind: 'unknown' | 'unknownFirst' | 'unknownSecond' | 'otherClock' | 'otherReference' }
  | { readonly kind: 'otherView' | 'otherLeg'; readonly first: View; readonly second: View };

/** One measure of two runs beside each other. */
export type ComparedMeasure =
  | {
      readonly id: MeasureId;
      readonly verdict: 'changed' | 'noChange';
      /** As measured; both in centimetres where both runs' sizes are known. */
      readonly first: KnownMeasurement;
      readonly second: KnownMeasurement;
      /** Second less first, in their unit. */
      readonly change: number;
      /** How large a change must be to be called one, same unit: `changed` lies beyond it. */
      readonly error: number;
      /** Whether a change leads towards the usual range or away from it; null for no change or without a range. */
      readonly leads: 'toUsual' | 'fromUsual' | null;
    }
  | { readonly id: MeasureId; readonly verdict: 'cannotCompare'; readonly reason: CannotCompare };

/** A measure that both runs show in the same way. */
export type KnownComparison = Exclude<ComparedMeasure, { readonly verdict: 'cannotCompare' }>;

/** What else differs between two runs, so that a change of form may come from it. */
export type OtherwiseDifferent =
  | { readonly kind: 'otherSpeed'; readonly firstKmh: number; readonly secondKmh: number }
  | { readonly kind: 'speedUnknown' };

/** Two runs beside each other. */
export interface Comparison {
  /** Every measure once, in the order of the screens. */
  readonly measures: readonly ComparedMeasure[];
  readonly otherwise: readonly OtherwiseDifferent[];
}
