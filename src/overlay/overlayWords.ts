import type { FootStrikePattern } from '../gait/stances/contact.ts';
import type { Side } from '../poseTrack/side.ts';

/** What the labels on a frame say; `src/language` gives it, so that this room holds facts alone. */
export interface OverlayWords {
  /** @param degrees as the measure counts it, not rounded. */
  lean(degrees: number): string;
  /** @param degrees as above. */
  head(degrees: number): string;
  /** @param legLengths from the hips to where the foot landed. */
  ahead(legLengths: number): string;
  /** A foot on the ground; `strike` is null where it is unknown how it met the ground. */
  foot(side: Side, strike: FootStrikePattern | null): string;
}
