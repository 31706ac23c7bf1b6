import { BlobSource, BufferTarget, Conversion, Input, MATROSKA, MP4, Mp4OutputFormat, Output, WEBM } from 'mediabunny';
import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * Why nothing is recorded: the browser can't; the person or the system said no; there is no microphone; anything else.
 */
export type SpokenFilmProblem = 'unsupported' | 'refused' | 'absent' | 'failed';

/** A film that is being spoken over. */
export interface SpokenFilmState {
  readonly phase: 'idle' | 'asking' | 'recording' | 'paused' | 'finishing' | 'ready';
  /** Recorded so far, without the pauses. */
  readonly seconds: number;
  readonly problem: SpokenFilmProblem | null;
  /** What was recorded; it stays until it is discarded or something new is recorded. */
  readonly film: Blob | null;
}

/** Records what is painted and what is said at the same time. Nothing leaves the device. */
export interface SpokenFilm {
  readonly state: StoreApi<SpokenFilmState>;
  /**
   * Asks for the microphone, then records.
   *
   * @param paint draws what is to be seen, at each animation frame.
   */
  start(
    paint: (context: CanvasRenderingContext2D) => void,
    size: { readonly width: number; readonly height: number },
  ): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends the recording and keeps it. */
  stop(): void;
  /** Ends the recording, if there is one, and lets go of what was recorded. */
  discard(): void;
}

/** Longer ones fill the memory: at this bit rate about 300 MB. */
const longestSeconds = 15 * 60;
const videoBitsPerSecond = 2_500_000;
const audioBitsPerSecond = 96_000;
const framesPerSecond = 30;
/** How often the clock on the screen goes on, milliseconds. */
const tick = 250;

/**
 * In order of preference: what plays everywhere first. VP9 is taken in WebM and put into an MP4 afterwards: Chromium's own
 * MP4 of it names a level 0, which decoders refuse.
 */
const types = [
  'video/mp4;codecs=avc1.640028,mp4a.40.2',
  'video/mp4;codecs=avc1.640028,opus',
  'video/webm;codecs=vp9,opus',
  'video/webm',
  'video/mp4',
];

const idle: SpokenFilmState = { phase: 'idle', seconds: 0, problem: null, film: null };

/** One recording at a time. */
export function makeSpokenFilm(): SpokenFilm {
  const state = createStore<SpokenFilmState>(() => idle);
  let end: ((isWanted: boolean) => void) | null = null;
  let recorder: MediaRecorder | null = null;
  /** Counts the recordings: who was asked for the microphone in vain must not begin later. */
  let turn = 0;

  const finish = () => {
    end = null;
    recorder = null;
  };

  async function start(paint: Parameters<SpokenFilm['start']>[0], size: Parameters<SpokenFilm['start']>[1]) {
    discard();
    const own = ++turn;
    const type = globalThis.MediaRecorder && types.find((one) => MediaRecorder.isTypeSupported(one));
    if (!type || !navigator.mediaDevices) return state.setState({ ...idle, problem: 'unsupported' });
    state.setState({ ...idle, phase: 'asking' });
    let voice: MediaStream;
    try {
      voice = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
    } catch (error) {
      if (own === turn) state.setState({ ...idle, problem: problemOf(error) });
      return;
    }
    if (own !== turn) return stopTracks(voice);
    const canvas = document.createElement('canvas');
    // Encoders want even sides.
    canvas.width = 2 * Math.round(size.width / 2);
    canvas.height = 2 * Math.round(size.height / 2);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return state.setState({ ...idle, problem: 'failed' });
    const picture = canvas.captureStream(framesPerSecond);
    const chunks: Blob[] = [];
    const made = new MediaRecorder(new MediaStream([...picture.getVideoTracks(), ...voice.getAudioTracks()]), {
      mimeType: type,
      videoBitsPerSecond,
      audioBitsPerSecond,
    });
    recorder = made;
    let frame = 0;
    const draw = () => {
      paint(context);
      frame = requestAnimationFrame(draw);
    };
    let before = performance.now();
    const clock = setInterval(() => {
      const now = performance.now();
      if (made.state === 'recording') state.setState(({ seconds }) => ({ seconds: seconds + (now - before) / 1000 }));
      before = now;
      if (state.getState().seconds > longestSeconds) stop();
    }, tick);
    const letGo = () => {
      cancelAnimationFrame(frame);
      clearInterval(clock);
      stopTracks(voice);
      stopTracks(picture);
    };
    let isKept = true;
    end = (isWanted) => {
      isKept = isWanted;
      finish();
      if (made.state !== 'inactive') made.stop();
      letGo();
    };
    made.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    made.addEventListener('error', () => {
      letGo();
      finish();
      if (own === turn) state.setState({ ...idle, problem: 'failed' });
    });
    made.addEventListener('stop', async () => {
      letGo();
      if (!isKept || own !== turn) return;
      finish();
      state.setState({ phase: 'finishing' });
      const film = await withIndex(new Blob(chunks, { type: made.mimeType }));
      if (own === turn) state.setState(film.size > 0 ? { phase: 'ready', film } : { ...idle, problem: 'failed' });
    });
    draw();
    made.start(1000);
    state.setState({ phase: 'recording' });
  }

  function stop() {
    if (end) state.setState({ phase: 'finishing' });
    end?.(true);
  }

  function discard() {
    turn++;
    end?.(false);
    state.setState(idle, true);
  }

  return {
    state,
    start,
    stop,
    discard,
    pause() {
      if (recorder?.state !== 'recording') return;
      recorder.pause();
      state.setState({ phase: 'paused' });
    },
    resume() {
      if (recorder?.state !== 'paused') return;
      recorder.resume();
      state.setState({ phase: 'recording' });
    },
  };
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function problemOf(error: unknown): SpokenFilmProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'failed';
}

/**
 * The recording as an MP4 that knows how long it is and can be sought in, which a recorder's stream can't: packets are
 * copied, nothing is encoded again. As it was recorded where that fails: it still plays.
 */
async function withIndex(recorded: Blob): Promise<Blob> {
  const input = new Input({ source: new BlobSource(recorded), formats: [MP4, WEBM, MATROSKA] });
  try {
    const target = new BufferTarget();
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
    const conversion = await Conversion.init({ input, output, showWarnings: false });
    if (!conversion.isValid || conversion.discardedTracks.length > 0) return recorded;
    await conversion.execute();
    return target.buffer ? new Blob([target.buffer], { type: 'video/mp4' }) : recorded;
  } catch {
    return recorded;
  } finally {
    input.dispose();
  }
}
