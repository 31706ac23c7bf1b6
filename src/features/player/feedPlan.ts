import type { PictureSize } from './pictureSize.ts';

/** What the playhead needs next. */
export interface FrameNeed {
  /** First frame that is wanted and not cached. */
  readonly index: number;
  /** Where to start decoding if a new start is needed: before `index` when one is going backwards. */
  readonly startAt: number;
}

/** What the feeder asks the player, anew for every frame. */
export interface FeedPlan {
  /** Null when nothing is needed. */
  need(): FrameNeed | null;
  playhead(): number;
  /** Whether the clock has already passed a frame, which then needn't be drawn. */
  isPast(index: number): boolean;
  /** The picture to keep. */
  size(): PictureSize;
  /** Called whenever a frame came in. */
  onFrame(): void;
}
