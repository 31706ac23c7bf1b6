/**
 * A part of a track of pictures that players show. Times are seconds of the track as mediabunny counts them, which
 * takes the first edit into account and no other; the film's own time is the track's plus `shift`.
 */
export interface ShownPart {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** A track without an edit list is shown whole. */
export const wholeTrack: readonly ShownPart[] = [
  { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, shift: 0 },
];
