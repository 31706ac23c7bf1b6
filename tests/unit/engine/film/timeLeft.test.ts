import { describe, expect, test } from 'vitest';
import { TimeLeft } from '../../../../src/engine/film/timeLeft.ts';
import { workingWords } from '../../../../src/language/workingWords.ts';

/** What is said at every batch of a film of `total` frames, and what was true then. */
function work(total: number, secondsOf: (frame: number) => number, batch = 8) {
  const left = new TimeLeft();
  const end = secondsOf(total);
  const said: { readonly at: number; readonly seconds: number | null; readonly truth: number }[] = [];
  for (let frames = batch; frames <= total; frames += batch) {
    const at = secondsOf(frames);
    said.push({ at, seconds: left.after(frames, total, at), truth: end - at });
  }
  return said;
}

describe('the time that the work will go on', () => {
  // Seven seconds until the first frames are there, then twelve frames a second: 35 s in all.
  const slowStart = work(336, (frame) => 7 + frame / 12);

  test('says nothing before it is known, and then what is true, though loading took long', () => {
    expect(slowStart.filter(({ at }) => at < 11).every(({ seconds }) => seconds === null)).toBe(true);
    const known = slowStart.filter(({ seconds }) => seconds !== null);
    expect(known.length).toBeGreaterThan(20);
    for (const { seconds, truth } of known) expect(Math.abs(seconds! - truth)).toBeLessThan(1.5);
  });

  test('does not jump when frames come in bursts', () => {
    // Two workers whose batches come together, every third one late.
    const bursts = work(600, (frame) => 3 + frame / 15 + 1.2 * Math.sin(frame / 20));
    const known = bursts.filter(({ seconds }) => seconds !== null);
    for (let i = 1; i < known.length; i++) {
      const passed = known[i].at - known[i - 1].at;
      expect(Math.abs(known[i].seconds! - known[i - 1].seconds! + passed)).toBeLessThan(2);
    }
  });

  test('follows a machine that becomes slower', () => {
    const slower = work(900, (frame) => (frame < 300 ? frame / 30 : 10 + (frame - 300) / 10));
    const late = slower.filter(({ truth, seconds }) => truth < 25 && truth > 5 && seconds !== null);
    for (const { seconds, truth } of late) expect(Math.abs(seconds! - truth)).toBeLessThan(0.35 * truth + 2);
  });

  test('is told in round words', () => {
    expect(workingWords.left(391)).toBe('about 7 minutes left');
    expect(workingWords.left(61)).toBe('about a minute left');
    expect(workingWords.left(33.4)).toBe('about 35 seconds left');
    expect(workingWords.left(6)).toBe('a few seconds left');
    expect(workingWords.left(1)).toBe('almost done');
  });
});
