import type { Metronome } from './metronome.ts';
import { playTicks } from './playTicks.ts';
import { TickSchedule } from './tickSchedule.ts';
import { tickSound } from './tickSound.ts';

/** How often ticks are handed to the sound card, milliseconds, and how far ahead, seconds: a page that is busy for less is not heard. */
const lookMilliseconds = 50;
const aheadSeconds = 0.25;
/** Browsers wake a hidden page once a second. */
const hiddenAheadSeconds = 1.5;
/** The sound card needs a moment before the first tick. */
const firstAfterSeconds = 0.05;
/** A volume that jumps clicks. */
const fadeSeconds = 0.01;

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
