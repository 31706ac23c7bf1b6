import { Mp4OutputFormat, Output, Quality, StreamTarget, VideoSample, VideoSampleSource } from 'mediabunny';
import type { RecordProgress } from '../shared/recordWorkerApi.ts';
import type { RecordingCodec } from './chooseCodec.ts';
import type { RecordingFile } from './recordingFile.ts';

/**
 * A fragment begins at a key frame and is on the disk when the next one begins: a crash loses no more than about this.
 */
const keyFrameSeconds = 1;
/** Less than a key frame's distance: times jitter, and a fragment that is a hair too short would wait for the next. */
const leastFragmentSeconds = keyFrameSeconds / 2;

/**
 * Makes a fragmented MP4 of frames as they come. Frames keep the distances of their capture; the first is at zero. It
 * owns neither file nor frames.
 */
export class FilmRecorder {
  readonly #file: RecordingFile;
  readonly #output: Output;
  readonly #source: VideoSampleSource;
  #started: Promise<void> | null = null;
  /** Frames go to the encoder one after the other, also while one is being fitted into the film's size. */
  #queue: Promise<void> = Promise.resolve();
  /** What turns the camera's clock into the film's, and the film's last time, seconds. */
  #offset = 0;
  #last: number | null = null;
  /** When the last frame came, milliseconds, for the distance over a change of the camera's clock. */
  #lastArrival = 0;
  #framesWritten = 0;

  constructor(file: RecordingFile, { codec }: RecordingCodec, bitsPerSecond: number) {
    this.#file = file;
    this.#source = new VideoSampleSource({
      codec,
      quality: new Quality({ bitrate: bitsPerSecond }),
      latencyMode: 'realtime',
      keyFrameInterval: keyFrameSeconds,
      // A turned phone changes its frames; a film can't, so the new ones are fitted in.
      sizeChangeBehavior: 'contain',
    });
    this.#output = new Output({
      format: new Mp4OutputFormat({ fastStart: 'fragmented', minimumFragmentDuration: leastFragmentSeconds }),
      target: new StreamTarget(file.stream()),
    });
    this.#output.addVideoTrack(this.#source);
  }

  get progress(): RecordProgress {
    return { seconds: this.#last ?? 0, bytes: this.#file.bytes, framesWritten: this.#framesWritten };
  }

  /** Gives a frame to the encoder and waits until there is room for another. */
  async add(frame: VideoFrame): Promise<void> {
    const time = this.#timeOf(frame.timestamp / 1e6, performance.now());
    if (time === null) return;
    const encoded = this.#queue.then(() => this.#encode(frame, time));
    this.#queue = encoded.catch(() => undefined);
    await encoded;
  }

  /** Waits for the encoder and writes the last fragment and the index. */
  async finish(): Promise<void> {
    await this.#queue;
    if (!this.#started) return;
    await this.#output.finalize();
  }

  async #encode(frame: VideoFrame, time: number): Promise<void> {
    this.#started ??= this.#output.start();
    await this.#started;
    using sample = new VideoSample(frame.clone(), { timestamp: time });
    await this.#source.add(sample);
    this.#framesWritten++;
  }

  /** The film's time for a camera's time; null for a frame that was there before. */
  #timeOf(cameraSeconds: number, now: number): number | null {
    if (this.#last === null) {
      this.#offset = -cameraSeconds;
    } else {
      const elapsed = (now - this.#lastArrival) / 1000;
      const step = cameraSeconds + this.#offset - this.#last;
      if (step <= 0 && step > -1) return null;
      // Another clock: the camera was taken away and came back. The page's clock bridges the gap.
      if (step < 0 || step > elapsed + 60) this.#offset += elapsed - step;
    }
    this.#last = cameraSeconds + this.#offset;
    this.#lastArrival = now;
    return this.#last;
  }
}
