import type { StoreApi } from 'zustand/vanilla';
import type { PictureBox } from '../../overlay/pictureBox.ts';

/** What the controls show; renewed about ten times a second while playing, at once otherwise. */
export interface PlayerState {
  readonly index: number;
  readonly playing: boolean;
  readonly rate: number;
  readonly loop: boolean;
  /** What alone is played, again and again, seconds of the film; null plays everything. */
  readonly stretch: { readonly from: number; readonly to: number } | null;
  /** `bare`: there is no picture to show, only what was found in it. */
  readonly phase: 'opening' | 'ready' | 'bare';
  /** There is no picture because what decodes the film has died, not because of the film. */
  readonly hasDied: boolean;
  /** It stands at a frame whose picture the file does not give. */
  readonly isFrameMissing: boolean;
}

/** Draws one frame: picture and overlay of the very same index, in the same call. `picture` is null in a bare
 * film and where a film that stands lacks this one. */
export type FramePainter = (index: number, picture: ImageBitmap | null) => void;

/** Plays a film frame by frame. Everything is driven by the index into the track's times. */
export interface FilmPlayer {
  readonly state: StoreApi<PlayerState>;
  /** The painter of the stage; null takes it off. */
  setPainter(paint: FramePainter | null): void;
  /** Called with every frame that is shown, in the same animation frame. Returns the way to stop it. */
  onShown(listener: (index: number) => void): () => void;
  /** Size of the stage in device pixels; pictures are kept no larger than that. */
  setSize(width: number, height: number): void;
  /** The part of the picture that the stage shows. */
  setPart(part: PictureBox): void;
  /** Draws the shown frame again, after a change of layers or size. */
  repaint(): void;
  play(): void;
  pause(): void;
  seek(index: number): void;
  setRate(rate: number): void;
  setLoop(loop: boolean): void;
  /** Plays this part alone, again and again, seconds of the film; null plays everything. */
  setStretch(stretch: { readonly from: number; readonly to: number } | null): void;
  close(): void;
}
