import type { Drawing } from '../../src/analysis/drawings/drawing.ts';
import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import type { OverlayLayers } from '../../src/overlay/overlayLayers.ts';
import type { PictureBox } from '../../src/overlay/pictureBox.ts';
import type { Shape } from '../../src/overlay/shape.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { QuarterTurn } from '../../src/poseTrack/quarterTurn.ts';

/** What is drawn into a film. */
export interface FilmDrawing {
  /** The track that the overlay draws, with the film's own times. */
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  /** Of the film's pictures, by which they lie under the track. */
  readonly turn: QuarterTurn;
  readonly layers: OverlayLayers;
  /** Lines drawn by hand: the film stands still for a moment at their frames. */
  readonly drawings?: readonly Drawing[];
}

/** What is written into a film: the worker knows nothing of the page's choice. */
export interface Speech {
  readonly language: 'en' | 'de';
  /** By which numbers are written; BCP 47. */
  readonly locale: string;
  /** Of figures; a speed's is that of a belt's display. */
  readonly units: {
    readonly length: 'cm' | 'ft';
    readonly speed: 'kmh' | 'mph' | 'minPerKm' | 'minPerMile';
  };
}

/** One frame with what is drawn on it. */
export interface FrameDrawing {
  /** Null where there is only the drawing, on a dark ground. */
  readonly film: Blob | null;
  readonly turn: QuarterTurn;
  /** The picture's size, pixels: that of the track. */
  readonly width: number;
  readonly height: number;
  /** Seconds of the film. */
  readonly time: number;
  readonly shapes: readonly Shape[];
  /** The part of it that is wanted, as shares; all of it when absent. */
  readonly part?: PictureBox;
  /** Pixels; larger ones are made smaller. As large as the film's own when absent. */
  readonly maxWidth?: number;
  readonly type: 'image/png' | 'image/jpeg';
}

/** The worker that draws into films and pictures, as the page sees it through comlink. To cancel, terminate it. */
export interface AnnotateWorkerApi {
  /**
   * The film with the overlay drawn into every frame, as an MP4 without sound; each frame keeps its own time.
   *
   * @param onProgress gets 0..1.
   */
  annotate(film: Blob, drawing: FilmDrawing, speech: Speech, onProgress: (share: number) => void): Promise<Blob>;
  /** One frame with its drawing as a picture. */
  drawFrame(frame: FrameDrawing): Promise<Blob>;
}
