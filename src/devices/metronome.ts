import { TickSchedule } from './tickSchedule.ts';

/**
 * How often ticks are handed to the sound card, milliseconds, and how far ahead, seconds: a page that is busy for less
 * is not heard.
 */
const lookMilliseconds = 50;
const aheadSeconds = 0.25;
/** Browsers wake a hidden page once a second. */
const hiddenAheadSeconds = 1.5;
/** The sound card needs a moment before the first tick. */
const firstAfterSeconds = 0.05;
/** A volume that jumps clicks. */
const fadeSeconds = 0.01;
/** A tick’s length, seconds: short enough to be a moment, long enough to be heard over a treadmill. */
const tickSeconds = 0.04;
/** A tick’s pitch, hertz: above the rumble of belt and steps, and where ears and small loudspeakers are good. */
const tickHertz = 1500;
/** How quickly a tick fades, seconds. */
const decaySeconds = 0.008;

/**
 * Ticks on the clock of the sound card, so that they stay in time however busy the page is. Whoever made it closes it.
 */
export interface Metronome {
  /** Begins to tick at once, or as soon as the browser lets it: no page makes sound before its first click or key. */
  start(stepsPerMinute: number): void;
  /** Goes on in the new tempo from the last tick, without a gap or a double tick. */
  setTempo(stepsPerMinute: number): void;
  /** 0 (silent) … 1. */
  setVolume(volume: number): void;
  stop(): void;
  close(): void;
}

/** Silent at first. Null where the browser has no Web Audio. */
export function makeMetronome(volume: number): Metronome | null {
  if (!('AudioContext' in globalThis)) return null;
  let context: AudioContext | null = null;
  let output: GainNode | null = null;
  let schedule: TickSchedule | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let loudness = clamp(volume);

  const hand = (sound: AudioBuffer) => {
    if (!context || !output || !schedule) return;
    const ahead = document.visibilityState === 'hidden' ? hiddenAheadSeconds : aheadSeconds;
    const now = context.currentTime;
    playTicks(sound, schedule.take(now, now + ahead), output);
  };
  const stop = () => {
    clearInterval(timer);
    schedule = null;
    // What was handed over already falls silent with it.
    output?.disconnect();
    output = null;
  };

  return {
    start(stepsPerMinute) {
      stop();
      context ??= new AudioContext({ latencyHint: 'interactive' });
      const running = context;
      const sound = tickSound(running);
      output = running.createGain();
      output.gain.value = loudness;
      output.connect(running.destination);
      // The clock stands still until the browser lets it go.
      schedule = new TickSchedule(stepsPerMinute, running.currentTime + firstAfterSeconds);
      void running.resume().catch(() => undefined);
      hand(sound);
      timer = setInterval(() => hand(sound), lookMilliseconds);
    },
    setTempo(stepsPerMinute) {
      if (context) schedule?.setTempo(stepsPerMinute, context.currentTime);
    },
    setVolume(next) {
      loudness = clamp(next);
      if (context) output?.gain.setTargetAtTime(loudness, context.currentTime, fadeSeconds);
    },
    stop,
    close() {
      stop();
      void context?.close();
      context = null;
    },
  };
}

function clamp(volume: number): number {
  return Math.min(1, Math.max(0, volume));
}

/** One tick, loudest at its very beginning, so that the ear's moment is the scheduled one. */
export function tickSound(context: BaseAudioContext): AudioBuffer {
  const { sampleRate } = context;
  const buffer = context.createBuffer(1, Math.round(tickSeconds * sampleRate), sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) {
    const time = i / sampleRate;
    samples[i] = Math.exp(-time / decaySeconds) * Math.cos(2 * Math.PI * tickHertz * time);
  }
  return buffer;
}

/** Has a sound played at each of `times` (seconds on the context's clock), to the sample. */
export function playTicks(sound: AudioBuffer, times: readonly number[], output: AudioNode): void {
  for (const time of times) {
    const source = output.context.createBufferSource();
    source.buffer = sound;
    source.connect(output);
    source.start(time);
  }
}
