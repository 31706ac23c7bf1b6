import type { Backend, BackendReport } from '../../../workers/shared/backend.ts';
import type { Download } from '../../../workers/shared/download.ts';
import type { SeenFrame } from '../../../workers/shared/livePoseWorkerApi.ts';
import type { PoseModel } from '../../poseTrack/poseModel.ts';
import { type CameraFrames, cameraFrames } from './cameraFrames.ts';
import { LivePace, type Pace } from './livePace.ts';
import { LivePoseWorker } from './livePoseWorker.ts';

/** Who hears of a camera's frames. */
export interface FrameLoopListeners {
  /** Gets every frame that the camera gives, before it is looked at; it stays the loop's. */
  readonly onFrame: (frame: VideoFrame) => void;
  /**
   * Gets each frame with everybody found in it, in order, and closes it. @param capturedAt milliseconds of the camera's
   * clock.
   */
  readonly onSeen: (seen: SeenFrame, capturedAt: number) => void;
  /** No more frames can be looked at. */
  readonly onError: (error: unknown) => void;
}

/**
 * From a camera's frames to the bodies in them: the newest frame goes to the pose worker as soon as that has answered,
 * all others are dropped. It owns the frames, the reading of the camera and the pose workers; `end` closes them.
 */
export class FrameLoop {
  readonly #listeners: FrameLoopListeners;
  readonly #backends: readonly Backend[];
  readonly #start: () => Worker;
  #poseWorker: LivePoseWorker | null = null;
  /** Ready to take over from `#poseWorker` between two frames. */
  #nextPoseWorker: LivePoseWorker | null = null;
  #camera: CameraFrames | null = null;
  #newest: VideoFrame | null = null;
  #isSeeing = false;
  #isOver = false;
  #pace = new LivePace();
  #watchedSince = 0;

  /** @param start makes the pose worker; a test hands in one that dies. */
  constructor(listeners: FrameLoopListeners, backends: readonly Backend[], start: () => Worker) {
    this.#listeners = listeners;
    this.#backends = backends;
    this.#start = start;
  }

  /** Reads another camera track from now on. The track stays its owner's. */
  attach(track: MediaStreamTrack): void {
    this.#camera?.close();
    // Another camera has another clock.
    this.#pace = new LivePace();
    this.#camera = cameraFrames(track, (frame) => this.#receive(frame));
  }

  /**
   * Starts a worker with this network; it takes over from the one before as soon as it can see. Null when the loop
   * ended meanwhile.
   *
   * @throws when no backend works or the worker dies over it.
   */
  async startPoseWorker(model: PoseModel, onDownload: (download: Download) => void): Promise<BackendReport | null> {
    const next = new LivePoseWorker({ model, backends: this.#backends }, this.#start);
    let report: BackendReport;
    try {
      report = await next.open(onDownload);
    } catch (error) {
      next.close();
      throw error;
    }
    if (this.#isOver) {
      next.close();
      return null;
    }
    this.#nextPoseWorker = next;
    this.#pace.reset();
    this.#watchedSince = performance.now();
    void this.#seeNext();
    return report;
  }

  pace(): Pace {
    return this.#pace.at(performance.now());
  }

  /** How long the present network has been at work, milliseconds. */
  watchedFor(): number {
    return performance.now() - this.#watchedSince;
  }

  end(): void {
    this.#isOver = true;
    this.#camera?.close();
    // A frame that is being looked at comes back first, or nobody could close it.
    if (!this.#isSeeing) this.#poseWorker?.close();
    this.#nextPoseWorker?.close();
    this.#newest?.close();
    this.#newest = null;
  }

  #receive(frame: VideoFrame): void {
    if (this.#isOver) {
      frame.close();
      return;
    }
    this.#pace.arrived(frame.timestamp / 1000, performance.now());
    this.#listeners.onFrame(frame);
    this.#newest?.close();
    this.#newest = frame;
    void this.#seeNext();
  }

  async #seeNext(): Promise<void> {
    if (this.#isSeeing || this.#isOver) return;
    if (this.#nextPoseWorker) {
      this.#poseWorker?.close();
      this.#poseWorker = this.#nextPoseWorker;
      this.#nextPoseWorker = null;
    }
    const poseWorker = this.#poseWorker;
    const frame = this.#newest;
    if (!frame || !poseWorker) return;
    this.#newest = null;
    this.#isSeeing = true;
    const capturedAt = frame.timestamp / 1000;
    try {
      const seen = await poseWorker.see(frame);
      if (this.#isOver) seen?.frame.close();
      else if (seen) {
        this.#pace.done(capturedAt, performance.now());
        this.#listeners.onSeen(seen, capturedAt);
      }
    } catch (error) {
      if (!this.#isOver) this.#listeners.onError(error);
    } finally {
      this.#isSeeing = false;
      if (this.#isOver) poseWorker.close();
    }
    void this.#seeNext();
  }
}
