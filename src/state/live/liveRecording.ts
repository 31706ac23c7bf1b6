import type { RecordingFailure } from '../../language/recordingProblem.ts';
import type { RecordedFilm } from '../../recording/recordedFilm.ts';
import type { Recording } from '../../recording/recording.ts';
import { RunRecorder } from '../../recording/runRecorder.ts';
import type { RecordingOptions } from '../../recording/startRecording.ts';
import type { LiveDevices } from './liveDevices.ts';

/** The recording as the stage shows it. */
export interface ShownRecording {
  /** Whether frames go to the disk now: `waiting` before the run and in pauses. */
  readonly recording: 'none' | 'waiting' | 'on' | 'ended';
  /** Why nothing is recorded any more; null when all is well. */
  readonly recordingFailure: RecordingFailure | null;
}

/**
 * The film of a run, without setting up and pauses. Nothing is recorded until `begin`; where that fails, frames pass
 * by.
 */
export class LiveRecording {
  readonly #start: LiveDevices['startRecording'];
  readonly #onChange: (shown: ShownRecording) => void;
  #recording: Recording | null = null;
  #recorder: RunRecorder | null = null;
  #isRunning = false;
  #isOver = false;

  constructor(start: LiveDevices['startRecording'], onChange: (shown: ShownRecording) => void) {
    this.#start = start;
    this.#onChange = onChange;
  }

  /** Does nothing when there is a recording already. */
  async begin(options: RecordingOptions): Promise<void> {
    if (this.#recording) return;
    const begun = await this.#start(options);
    if ('failure' in begun) {
      if (!this.#isOver) {
        this.#onChange({ recording: 'ended', recordingFailure: begun.failure });
      }
      return;
    }
    if (this.#isOver || this.#recording) {
      await begun.discard();
      return;
    }
    this.#recording = begun;
    this.#recorder = new RunRecorder(begun);
    begun.state.subscribe((now, before) => {
      if (now.phase !== before.phase && !this.#isOver) this.#show();
    });
    this.#show();
  }

  /** @param frame stays the caller's; left out unless somebody runs. */
  add(frame: VideoFrame): void {
    if (this.#isRunning) this.#recorder?.add(frame);
  }

  setRunning(isRunning: boolean): void {
    this.#isRunning = isRunning;
    if (!isRunning) this.#recorder?.pause();
    this.#show();
  }

  /** Ends it; null when nothing was recorded or the film can't be had. */
  async stop(): Promise<RecordedFilm | null> {
    this.#isOver = true;
    return (await this.#recording?.stop().catch(() => null)) ?? null;
  }

  #show(): void {
    if (!this.#recording) return;
    const { phase, failure } = this.#recording.state.getState();
    this.#onChange({
      recording: phase !== 'recording' ? 'ended' : this.#isRunning ? 'on' : 'waiting',
      recordingFailure: failure,
    });
  }
}
