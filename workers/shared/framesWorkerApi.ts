import type { PictureBox } from '../../src/overlay/pictureBox.ts';
import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';

/** Which part of the film's picture is wanted, and in how many pixels. */
export interface PictureLook {
  readonly width: number;
  readonly height: number;
  readonly part: PictureBox;
}

/** The frame that is asked for. */
export interface FrameWish {
  /** In the film's own order; where the file lacks it, the next one that it has is given. */
  readonly index: number;
  /**
   * Frames before this one are no longer waited for, those that were asked for earlier included: they come without
   * pictures.
   */
  readonly firstShown: number;
  readonly look: PictureLook;
}

/**
 * A frame of the film, with its picture unless it is no longer waited for; the receiver closes it. `end`: the file gives
 * none from there on. `overtaken`: `begin` or `close` was called before it could be given.
 */
export type GivenFrame = { readonly index: number; readonly picture: ImageBitmap | null } | 'end' | 'overtaken';

/** The worker that decodes a film for its player, as the page sees it through comlink. It holds one film. */
export interface FramesWorkerApi {
  /**
   * @param turn of its pictures, besides what the file itself asks for.
   * @param times of the frames that count, seconds, strictly rising; whatever else the file holds is passed over.
   * @throws Error when the file has no picture that this browser can decode.
   */
  open(film: Blob, turn: QuarterTurn, times: Float64Array): Promise<void>;
  /** Frames are given from this one on, in order of presentation; whatever was asked for before is overtaken. */
  begin(index: number): void;
  /** The frame, or the next that there is. Wishes are met in the order in which they come, each with a later frame. */
  next(wish: FrameWish): Promise<GivenFrame>;
  /** Overtakes whatever was asked for, and resolves when the decoder has let go of its frames. */
  close(): Promise<void>;
}
