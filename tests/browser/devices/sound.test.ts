import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepScreenOn } from '../../../src/devices/keepScreenOn.ts';
import { makeMetronome, playTicks, tickSound } from '../../../src/devices/metronome.ts';
import { TickSchedule } from '../../../src/devices/tickSchedule.ts';
import { makeVoice } from '../../../src/devices/voice.ts';

const generous = { timeout: 30_000, interval: 20 };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Moments at which silence ends, seconds. */
function onsets(samples: Float32Array, sampleRate: number): number[] {
  const found: number[] = [];
  let quietSince = Number.NEGATIVE_INFINITY;
  samples.forEach((sample, i) => {
    if (Math.abs(sample) < 0.05) return;
    if (i - quietSince > 0.06 * sampleRate) found.push(i / sampleRate);
    quietSince = i;
  });
  return found;
}

test('ticks are heard when they are due, to a quarter of a millisecond, over a change of tempo', async () => {
  const rate = 48_000;
  const context = new OfflineAudioContext(1, 8 * rate, rate);
  const schedule = new TickSchedule(171, 0.1);
  const sound = tickSound(context);
  for (let now = 0; now < 4; now += 0.05) playTicks(sound, schedule.take(now, now + 0.25), context.destination);
  schedule.setTempo(180.5, 4);
  for (let now = 4; now < 8; now += 0.05) playTicks(sound, schedule.take(now, now + 0.25), context.destination);
  const heard = onsets((await context.startRendering()).getChannelData(0), rate);
  // 171 a minute as long as the look-ahead had been handed out (until 4.2 s), then 180.5 from the last of them.
  const before = Array.from({ length: 12 }, (_, i) => 0.1 + (i * 60) / 171);
  const due = [...before, ...Array.from({ length: 12 }, (_, i) => before.at(-1)! + ((i + 1) * 60) / 180.5)].filter(
    (time) => time < 7.95,
  );
  expect(heard).toHaveLength(due.length);
  heard.forEach((time, i) => {
    expect(Math.abs(time - due[i])).toBeLessThan(0.000_25);
  });
});

test('the metronome hands its ticks to the sound card in the tempo that was asked for, and none after it was stopped', async () => {
  const started: number[] = [];
  const start = AudioBufferSourceNode.prototype.start;
  vi.spyOn(AudioBufferSourceNode.prototype, 'start').mockImplementation(function (
    this: AudioBufferSourceNode,
    when?: number,
  ) {
    started.push(when ?? 0);
    start.call(this, when);
  });
  const metronome = makeMetronome(0.1)!;
  const button = document.createElement('button');
  button.textContent = 'Tick';
  button.onclick = () => metronome.start(240);
  document.body.append(button);
  await userEvent.click(button);
  button.remove();
  await vi.waitFor(() => expect(started.length).toBeGreaterThan(6), generous);
  const gaps = started.slice(1).map((time, i) => (time - started[i]) / 0.25);
  // A stalled page leaves ticks out, but never leaves the beat.
  for (const gap of gaps) expect(Math.abs(gap - Math.round(gap))).toBeLessThan(1e-6);
  metronome.setVolume(0.5);
  metronome.stop();
  const count = started.length;
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(started).toHaveLength(count);
  metronome.close();
});

/** A speech synthesis that a test ends by hand. */
function fakeSynthesis(languages: readonly string[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const synthesis = {
    spoken,
    cancelled: 0,
    getVoices: () => languages.map((lang) => ({ lang, localService: true }) as SpeechSynthesisVoice),
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel() {
      synthesis.cancelled++;
    },
  };
  vi.stubGlobal('speechSynthesis', synthesis);
  // The real one takes only the browser's own voices.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      onend: (() => void) | null = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return synthesis;
}

test('one sentence is said at a time: a second is dropped, or takes its place', () => {
  const synthesis = fakeSynthesis(['de-DE', 'en_GB', 'en-US']);
  const voice = makeVoice();
  expect(['de-AT', 'en-GB', 'fr-FR'].map((language) => voice.canSpeak(language))).toEqual([true, true, false]);
  const how = { volume: 0.4, language: 'en-GB' };
  expect(voice.say('First', how)).toBe(true);
  expect(voice.say('Second', how)).toBe(false);
  expect(voice.say('Third', { ...how, interrupts: true })).toBe(true);
  expect(synthesis.spoken.map(({ text }) => text)).toEqual(['First', 'Third']);
  expect(synthesis.cancelled).toBe(1);
  expect(synthesis.spoken[1]).toMatchObject({ volume: 0.4, lang: 'en-GB', voice: { lang: 'en_GB' } });
  // The end of one that was interrupted is not the end of the other.
  (synthesis.spoken[0].onend as () => void)();
  expect(voice.say('Fourth', how)).toBe(false);
  (synthesis.spoken[1].onend as () => void)();
  expect(voice.say('Fifth', { ...how, language: 'de-AT' })).toBe(true);
  expect(synthesis.spoken.at(-1)).toMatchObject({ voice: { lang: 'de-DE' } });
});

test('nothing is said by a voice of another language', () => {
  const synthesis = fakeSynthesis(['en-US']);
  expect(makeVoice().say('Lauf los.', { volume: 1, language: 'de-DE' })).toBe(false);
  expect(synthesis.spoken).toEqual([]);
});

test('a device without voices is tolerated', () => {
  fakeSynthesis([]);
  const voice = makeVoice();
  expect(voice.canSpeak('en-US')).toBe(false);
  expect(voice.say('Anything', { volume: 1, language: 'en-US' })).toBe(false);
  voice.stop();
});

test('the screen is kept on again after the page was hidden, until it is let go', async () => {
  const taken: EventTarget[] = [];
  const request = vi.fn(async () => {
    const sentinel = Object.assign(new EventTarget(), { released: false, release: async () => undefined });
    taken.push(sentinel);
    return sentinel as unknown as WakeLockSentinel;
  });
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as unknown as WakeLock);
  const lock = keepScreenOn();
  await vi.waitFor(() => expect(lock.state.getState()).toBe('held'), generous);
  Object.assign(taken[0], { released: true }).dispatchEvent(new Event('release'));
  expect(lock.state.getState()).toBe('released');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(lock.state.getState()).toBe('held'), generous);
  expect(request).toHaveBeenCalledTimes(2);
  lock.release();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(request).toHaveBeenCalledTimes(2);
  expect(lock.state.getState()).toBe('released');
});

test('a browser that refuses to keep the screen on says so', async () => {
  const request = vi.fn().mockRejectedValue(new DOMException('', 'NotAllowedError'));
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as unknown as WakeLock);
  const lock = keepScreenOn();
  await vi.waitFor(() => expect(lock.state.getState()).toBe('refused'), generous);
  lock.release();
});
