import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestFrame } from '../../../src/overlay/nearestFrame.ts';
import { runnerBox } from '../../../src/overlay/runnerBox.ts';
import { bodyTrack } from './bodyTrack.ts';

test('the frame nearest to a moment is the one that a search through all frames finds', () => {
  const gaps = fc.array(fc.double({ min: 0.001, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(gaps, fc.double({ min: -1, max: 6, noNaN: true }), (gapsBetween, time) => {
      let sum = 0.5;
      const times = gapsBetween.map((gap) => {
        sum += gap;
        return sum;
      });
      const best = Math.min(...times.map((other) => Math.abs(other - time)));
      expect(Math.abs(times[nearestFrame(times, time)] - time)).toBe(best);
    }),
  );
});

test('a film without frames has no nearest one', () => {
  expect(nearestFrame([], 1)).toBe(-1);
});

test('the box round a small runner holds the whole body of every frame', () => {
  const track = bodyTrack(
    Array.from({ length: 20 }, (_, i) => ({ 0: [500 + i, 300], 27: [480 - i, 560], 28: [520 + i, 555] }) as const),
  );
  const box = runnerBox(track);
  expect(box).not.toBeNull();
  if (!box) return;
  expect(box.left * 1000).toBeLessThan(461);
  expect((box.left + box.width) * 1000).toBeGreaterThan(539);
  expect(box.top * 800).toBeLessThan(300);
  expect((box.top + box.height) * 800).toBeGreaterThan(560);
  expect(box.width * box.height).toBeLessThan(0.5);
});

test('there is no coming closer to a runner who fills the picture or isn’t there', () => {
  expect(runnerBox(bodyTrack([{ 0: [30, 20], 27: [950, 780] }]))).toBeNull();
  expect(runnerBox(bodyTrack([{}]))).toBeNull();
});
