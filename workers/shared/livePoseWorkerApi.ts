import type { PersonPose } from '../../src/poseTrack/framePoses.ts';
import type { BackendReport } from './backend.ts';
import type { Download } from './download.ts';
import type { PoseWorkerOptions } from './poseWorkerApi.ts';

/** One camera frame with everybody found in it. */
export interface SeenFrame {
  /** The frame that was sent, handed back so that it is drawn with its own body. The receiver closes it. */
  readonly frame: VideoFrame;
  readonly people: readonly PersonPose[];
  /** Mean luma of the picture, 0..1; null where it was not measured this time. */
  readonly brightness: number | null;
  /** What the worker took for it, milliseconds. */
  readonly milliseconds: number;
}

/**
 * A pose worker for a camera as the page sees it through comlink. It looks at one frame at a time, so that none waits
 * in a queue: the page sends the newest one when it has the answer to the last. To stop, terminate the worker.
 */
export interface LivePoseWorkerApi {
  /**
   * Loads the backend and the model; rejects with a plain Error when no backend works.
   *
   * @param onDownload hears of each piece of the model that has come.
   */
  start(options: PoseWorkerOptions, onDownload?: (download: Download) => void): Promise<BackendReport>;
  /** Finds everybody in the frame, which is transferred. A frame of another size begins anew. */
  see(frame: VideoFrame): Promise<SeenFrame>;
  /** Tensors that TensorFlow.js holds now: constant, or something leaks (`npm run bench -- --live` asks). */
  tensors(): number;
}
