import type { FramePoses } from '../../src/poseTrack/framePoses.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';
import type { Backend, BackendReport } from './backend.ts';
import type { Download } from './download.ts';
import type { FilmFacts } from './filmFacts.ts';

/** A part of a film by presentation time: frames with `from <= time < to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A few frames' worth of work, sent as soon as it is done. */
export interface PoseBatch {
  readonly frames: readonly FramePoses[];
  /**
   * Now and then a small picture of the last frame in `frames`, for showing work in progress. The receiver closes it.
   */
  readonly preview: ImageBitmap | null;
}

/** How to start a pose worker. */
export interface PoseWorkerOptions {
  readonly model: PoseModel;
  /** Tried in this order, each under a time limit; the first that works is taken. */
  readonly backends: readonly Backend[];
  /**
   * A backend on which the landmark network takes longer than this counts as failed, milliseconds. Left out: a graphics
   * card that is slower than one thread of the processor would be.
   */
  readonly slowest?: number;
}

/** A pose worker as the page sees it through comlink. To cancel, terminate the worker. */
export interface PoseWorkerApi {
  /**
   * Loads the backend and the model; rejects with a plain Error when no backend works.
   *
   * @param onDownload hears of each piece of the model that has come.
   */
  start(options: PoseWorkerOptions, onDownload?: (download: Download) => void): Promise<BackendReport>;
  /**
   * Decodes every frame of the stretch and finds every body in it (following up to two people).
   * Resolves when the stretch is done with the number of frames; frames arrive through `onBatch`, in order of time.
   *
   * @param picture to whose pixels the points refer.
   */
  analyseStretch(
    film: Blob,
    picture: Pick<FilmFacts, 'width' | 'height' | 'turn'>,
    stretch: Stretch,
    onBatch: (batch: PoseBatch) => void,
  ): Promise<{ readonly frames: number }>;
}
