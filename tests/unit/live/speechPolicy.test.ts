import { describe, expect, test } from 'vitest';
import { spokenWords } from '../../../src/language/spokenWords.ts';
import { type CueState, cuePolicy, initialCue } from '../../../src/live/cuePolicy.ts';
import { interrupts, type SpeechSituation, spokenLine } from '../../../src/live/speechPolicy.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { liveRun } from './liveRun.ts';

/** Sure even where nobody stood still: the whole interval lies beyond what is usual. */
const bentForward = { ...forms.clean, lean: 20 };

/** Somebody sets up, runs bent forward, rests and runs on: a minute in all. */
const minute = liveRun([
  { form: null, seconds: 2 },
  { form: 'standing', seconds: 5 },
  { form: bentForward, seconds: 36 },
  { form: 'standing', seconds: 8 },
  { form: bentForward, seconds: 9 },
]);
const spoken = minute.flatMap(({ time, line }) => (line ? [{ time, line }] : []));
const leaning = minute.findLast(({ coach }) => coach.analysis !== null)!.coach.analysis!;

describe('what is said over a minute', () => {
  test('is the way to the run, its start, two cues, the pause, the new start and a cue, each once', () => {
    const what = spoken.map(({ line }) => {
      if (line.kind === 'instruction') return line.step;
      return 'metric' in line ? `${line.kind} ${line.metric}` : line.kind;
    });
    expect(what).toEqual([
      'standTall',
      'ready',
      'started',
      'cue forwardLean',
      'cue forwardLean',
      'paused',
      'started',
      'cue forwardLean',
    ]);
  });

  test('comes when it happens: cues only while somebody runs, 20 seconds apart', () => {
    const [standTall, ready, started, first, second, paused, again, third] = spoken.map(({ time }) => time);
    expect(standTall).toBeGreaterThan(2);
    expect(ready).toBeLessThan(7);
    expect(started).toBeGreaterThan(7);
    expect(started).toBeLessThan(11);
    expect(first! - started!).toBeGreaterThan(2);
    expect(second! - first!).toBeGreaterThanOrEqual(20);
    expect(second).toBeLessThan(43);
    expect(paused).toBeGreaterThan(43);
    expect(again).toBeGreaterThan(51);
    expect(third! - second!).toBeGreaterThanOrEqual(20);
    expect(third! - again!).toBeGreaterThan(2);
  });

  test('has words for every line', () => {
    const words = spoken.map(({ line }) => spokenWords(line));
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(words.slice(2, 4)).toEqual(['Here we go.', 'Lift your chest, hips under your shoulders.']);
  });
});

describe('the coach', () => {
  test('names a fault that stays after 20, 40, 60 and 60 seconds, and is quiet between', () => {
    const times: number[] = [];
    let state: CueState = initialCue;
    for (let time = 0; time <= 200; time++) {
      const went = cuePolicy(state, leaning, time);
      if (went.say) times.push(time);
      state = went.state;
    }
    // The third reading is the first that is sure.
    expect(times).toEqual([2, 22, 62, 122, 182]);
  });

  test('leaves the next fault alone for 20 seconds after the last word', () => {
    let state: CueState = { ...initialCue, spokenAt: 0 };
    const times: number[] = [];
    for (let time = 1; time <= 25; time++) {
      const went = cuePolicy(state, leaning, time);
      if (went.say) times.push(time);
      state = went.state;
    }
    expect(times).toEqual([20]);
  });
});

describe('the voice', () => {
  const running: SpeechSituation = { run: 'running', advice: 'ready' };
  const paused: SpeechSituation = { run: 'paused', advice: 'ready' };

  test('is silent while nothing changes', () => {
    for (const run of ['waiting', 'running', 'paused'] as const) {
      expect(spokenLine({ run, advice: 'standTall' }, { run, advice: 'standTall' }, null)).toBeNull();
    }
  });

  test('gives no instruction and no cue in a pause', () => {
    expect(spokenLine(paused, { ...paused, advice: 'tooFar' }, null)).toBeNull();
    expect(spokenLine(paused, paused, { kind: 'praise', metric: 'cadence' })).toBeNull();
  });

  test('tells of a start before a new instruction', () => {
    expect(spokenLine({ run: 'waiting', advice: 'standTall' }, running, null)).toEqual({ kind: 'started' });
  });

  test('breaks off for what makes the last words untrue, and never for a cue or praise', () => {
    expect(interrupts({ kind: 'instruction', step: 'tooFar' })).toBe(true);
    expect(interrupts({ kind: 'started' })).toBe(true);
    expect(interrupts({ kind: 'paused' })).toBe(true);
    expect(interrupts({ kind: 'praise', metric: 'cadence' })).toBe(false);
    for (const { line } of spoken) if (line.kind === 'cue') expect(interrupts(line)).toBe(false);
  });
});
