import type { Side } from '../../poseTrack/side.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';

/**
 * One foot on the ground, in real seconds: what the measures are read from. The format's `Contact`, in film seconds, is
 * made of it at the end (`analyseRun`).
 */
export interface Stance {
  readonly side: Side;
  /** First instant of the foot on the ground, between frames. */
  readonly initialContact: RealSeconds;
  /** Last instant of the foot on the ground; null where it is unknown. */
  readonly toeOff: RealSeconds | null;
  /** 0..1: how well the rule's own evidence for this stance hangs together. */
  readonly quality: number;
  /** Which of its ends a person set by hand; absent where none was. */
  readonly byHand?: { readonly initialContact: boolean; readonly toeOff: boolean };
}
