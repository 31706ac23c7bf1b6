import type { GaitReading } from '../gaitReading.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { Direction, View } from '../scene/scene.ts';
import type { SplicedParts } from './spliceParts.ts';

/** A part of a film in which one view of the run goes on without a break. */
export interface PartOfRun {
  readonly from: RealSeconds;
  readonly to: RealSeconds;
  readonly view: View;
  readonly direction: Direction;
}

/**
 * Why something of a film is not counted. `otherView`: from elsewhere than the person says. `otherPace`: at another
 * speed of play or of running, or somebody else. `notRunning`: stands or walks within a part. `tooShort`: too few steps, or no body that runs on.
 */
export type LeftOutReason =
  | 'nobody'
  | 'frozen'
  | 'standing'
  | 'notRunning'
  | 'walking'
  | 'tooShort'
  | 'otherView'
  | 'otherPace';

/** What of a film is not counted, and why. */
export interface LeftOut {
  readonly from: RealSeconds;
  readonly to: RealSeconds;
  readonly reason: LeftOutReason;
}

/** All that was read of a film. */
export interface FilmReading {
  /**
   * The film as a whole: its scene is that of the view with most steps, its stances those of all parts with their own
   * sides, its track what is drawn: NaN in what is left out.
   */
  readonly whole: GaitReading;
  /** What the measures are computed from: one for each aspect of the body that the film shows, most steps first. */
  readonly aspects: readonly SplicedParts[];
  /** In order; the only one is the whole film where it is one. Empty without a body. */
  readonly parts: readonly PartOfRun[];
  /** In order; without moments too short to be missed. */
  readonly leftOut: readonly LeftOut[];
  /** The person says one side, and the film plainly shows the other: it was read as it shows. */
  readonly isStatedSideWrong: boolean;
}
