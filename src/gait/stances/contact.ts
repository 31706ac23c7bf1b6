import type { Side } from '../../poseTrack/side.ts';

/** How the foot met the ground, by which part touched first. */
export type FootStrikePattern = 'rearfoot' | 'midfoot' | 'forefoot';

/**
 * One foot on the ground, as the format and the screens have it: in seconds of the film as it plays. Inside an analysis
 * it is a `Stance`, in real seconds.
 */
export interface Contact {
  readonly side: Side;
  /** First instant of the foot on the ground (initial contact), between frames. */
  readonly initialContact: number;
  /** Last instant of the foot on the ground; null where it is unknown. */
  readonly toeOff: number | null;
  readonly strike: FootStrikePattern | null;
  /** 0..1: how well the rule's own evidence for this contact hangs together. */
  readonly quality: number;
  /** Which of its ends a person set by hand; absent where none was. */
  readonly byHand?: { readonly initialContact: boolean; readonly toeOff: boolean };
}
