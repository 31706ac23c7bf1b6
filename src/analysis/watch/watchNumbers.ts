import { isKnown, type Measurement } from '../../heuristics/measurement.ts';
import type { RunAnalysis } from '../runAnalysis.ts';

/** Numbers that running watches show and that no measure of Lope's is. */
export type WatchNumberId = 'verticalRatio' | 'groundContactBalance';

/** Why a video can't show one. */
export type WatchNumberReason =
  /** The bounce, or how long a step is, isn't known. */
  | { readonly kind: 'noBounce' | 'noStepLength' }
  /** The contacts of both feet aren't known well enough. */
  | { readonly kind: 'noContactTimes' }
  /** The video as a whole allows no number. */
  | { readonly kind: 'stopped' };

/** A number as a watch shows it, with what a watch doesn't show: how sure it is. */
export type WatchNumber =
  | {
      readonly id: WatchNumberId;
      /** %. */
      readonly value: number;
      /** Half-width of the 95 % interval, %. */
      readonly uncertainty: number;
      readonly reason: null;
    }
  | {
      readonly id: WatchNumberId;
      readonly value: null;
      readonly uncertainty: null;
      readonly reason: WatchNumberReason;
    };

/**
 * Vertical ratio and left-right balance by the definitions of Garmin's running dynamics (owner's manuals, "Running
 * Dynamics Data"), so that a person can hold a video beside a watch:
 *
 * - vertical ratio: vertical oscillation over step length, in %. A step is from one foot to the other, which their tables
 *   call stride length.
 * - ground contact time balance: the left foot's share of both feet's contact times, in %; 50 is even.
 *
 * A watch reads the chest's or the hips' rise from their acceleration, a video from the hips' place: two ways of one
 * thing.
 */
export function watchNumbers(analysis: RunAnalysis): readonly WatchNumber[] {
  if (analysis.notices.some(({ level }) => level === 'stop')) {
    return (['verticalRatio', 'groundContactBalance'] as const).map((id) => unknown(id, { kind: 'stopped' }));
  }
  return [verticalRatio(analysis.metrics), groundContactBalance(analysis.symmetry)];
}

function verticalRatio({ verticalOscillation: bounce, strideLength: stride }: RunAnalysis['metrics']): WatchNumber {
  const id = 'verticalRatio';
  if (!bounce || !isKnown(bounce)) return unknown(id, { kind: 'noBounce' });
  if (!stride || !isKnown(stride) || !(stride.value > 0)) return unknown(id, { kind: 'noStepLength' });
  const stepCm = (100 * stride.value) / 2;
  const value = (100 * bounce.value) / stepCm;
  return { id, value, uncertainty: value * Math.hypot(share(bounce), share(stride)), reason: null };
}

function groundContactBalance(symmetry: RunAnalysis['symmetry']): WatchNumber {
  const id = 'groundContactBalance';
  const contact = symmetry.find((one) => one.id === 'contactTime');
  const { indexPercent = null, uncertainty = null } = contact ?? {};
  if (indexPercent === null || uncertainty === null) return unknown(id, { kind: 'noContactTimes' });
  // The index is (left − right) over their mean: a quarter of it is how far the left foot's share lies from a half.
  return { id, value: 50 + indexPercent / 4, uncertainty: uncertainty / 4, reason: null };
}

/** A measurement's error as a share of it. */
function share({ value, uncertainty }: Measurement): number {
  return uncertainty! / Math.abs(value!);
}

function unknown(id: WatchNumberId, reason: WatchNumberReason): WatchNumber {
  return { id, value: null, uncertainty: null, reason };
}
