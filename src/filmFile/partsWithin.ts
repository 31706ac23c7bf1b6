import type { Stretch } from '../../workers/shared/poseWorkerApi.ts';
import type { ShownPart } from './shownPart.ts';

/** Edits are kept in coarser units than pictures: one that begins this much too early or late is the same, seconds. */
const rounding = 1e-3;

/** What a stretch of the film (film time) shows of the track (track time), in order. */
export function partsWithin(parts: readonly ShownPart[], { from, to }: Stretch): ShownPart[] {
  return parts.flatMap((part) => {
    const first = Math.max(part.from - rounding, from - part.shift);
    const end = Math.min(part.to - rounding, to - part.shift);
    return first < end ? [{ from: first, to: end, shift: part.shift }] : [];
  });
}
