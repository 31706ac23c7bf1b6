import type { Side } from '../../poseTrack/side.ts';

/** A part of the film from one moment to another, seconds of it as it plays. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What a person says of one landing, seconds of the film as it plays. A landing that was found is known again by its
 * side and about when it was found, so that the correction survives another analysis of the film.
 */
export type ContactCorrection =
  /** A landing that nobody found; the toe-off is null where the film is to tell. */
  | {
      readonly kind: 'added';
      readonly side: Side;
      readonly initialContact: number;
      readonly toeOff: number | null;
    }
  /** One that was found where there is none. */
  | { readonly kind: 'removed'; readonly side: Side; readonly found: number }
  /** One that was found a little early or late. Null: the film is to tell that end. */
  | {
      readonly kind: 'moved';
      readonly side: Side;
      readonly found: number;
      readonly initialContact: number | null;
      readonly toeOff: number | null;
    };

/** A part of the film in which left and right were taken for each other. */
export interface ExchangedStretch extends Stretch {
  /**
   * A landing in it and the foot that truly landed: where an analysis gives that landing to the other foot, all of the
   * stretch is exchanged, and where a later one knows better, nothing is.
   */
  readonly landing: { readonly time: number; readonly side: Side };
}

/** What a person who watches the film corrects in how it was read. All of it is optional. */
export interface Corrections {
  /** Nothing but this part of the film is read. */
  readonly trim?: Stretch | null;
  readonly exchanged?: readonly ExchangedStretch[];
  /** In the order in which they were said: where two contradict each other the later holds. */
  readonly contacts?: readonly ContactCorrection[];
  /** Nothing in these parts is counted; what is on both sides of one stays one run. */
  readonly leftOut?: readonly Stretch[];
}
