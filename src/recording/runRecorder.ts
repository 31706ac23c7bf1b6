import type { Recording } from './recording.ts';

/** Seconds from one frame to the next where a pause was left out: about one frame. */
const seamMicroseconds = 33_333;

/**
 * Hands the frames of a run to its recording, and leaves out what lies between: setting up, pauses, and the time in
 * which the camera was away. Within a stretch of running every frame keeps its own time.
 */
export class RunRecorder {
  readonly #recording: Recording;
  /** Added to a frame's time; null where the next frame begins a stretch. */
  #shift: number | null = null;
  #last: number | null = null;

  constructor(recording: Recording) {
    this.#recording = recording;
  }

  /** @param frame stays the caller's. */
  add(frame: VideoFrame): void {
    const next = this.#last === null ? 0 : this.#last + seamMicroseconds;
    this.#shift ??= next - frame.timestamp;
    this.#last = frame.timestamp + this.#shift;
    this.#recording.add(new VideoFrame(frame, { timestamp: this.#last }));
  }

  /** The stretch is over. */
  pause(): void {
    this.#shift = null;
  }
}
