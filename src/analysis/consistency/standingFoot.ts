import type { GaitReading } from '../../gait/gaitReading.ts';
import { stridesOf } from '../../gait/stances/stridesOf.ts';
import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';

/**
 * A foot that stands for more than this share of its strides is no runner's: from 0.5 on both are on the ground at once
 * (Alexander 1989), walkers' stand for 0.6, and the model lets go of the ground up to 0.07 of a stride late.
 */
const mostOfStride = 0.6;
const fewestStrides = 2;

/** The share of its strides for which a foot stands that does so longer than any runner's; null where none does. */
export function standingFoot({ stances }: GaitReading): { readonly side: Side; readonly share: number } | null {
  const strides = stridesOf(stances);
  for (const side of ['left', 'right'] as const) {
    const shares = strides.flatMap(({ side: own, stance, start, end }) =>
      own === side && stance.toeOff !== null ? [(stance.toeOff - start) / (end - start)] : [],
    );
    if (shares.length < fewestStrides) continue;
    const share = median(shares);
    if (share > mostOfStride) return { side, share };
  }
  return null;
}
