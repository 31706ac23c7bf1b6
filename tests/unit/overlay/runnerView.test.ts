import { expect, test } from 'vitest';
import { runnerBox } from '../../../src/overlay/runnerBox.ts';
import { runnerView } from '../../../src/overlay/runnerView.ts';
import { bodyTrack } from './bodyTrack.ts';

/** A body of 200 × 60 pixels that bounces by 10 pixels three times a second, and moves by a speed, pixels a frame. */
function passing(speed: number, frames = 90) {
  return bodyTrack(
    Array.from({ length: frames }, (_, i) => {
      const [x, y] = [80 + speed * i, 400 + 10 * Math.sin(2 * Math.PI * 0.3 * i)];
      return { 0: [x, y - 100], 23: [x - 5, y], 24: [x + 5, y], 27: [x - 30, y + 100], 28: [x + 30, y + 95] } as const;
    }),
    1000,
    800,
  );
}

test('the view of a runner on a treadmill stands still', () => {
  const track = passing(0);
  const view = runnerView(track)!;
  expect(view.at(0)).toEqual(runnerBox(track));
  expect(view.at(80)).toEqual(view.at(0));
});

test('who runs through the picture is followed, whole, at one size, and without following the bounce', () => {
  const track = passing(9);
  const view = runnerView(track)!;
  for (let frame = 0; frame < 90; frame++) {
    const box = view.at(frame);
    expect(box.width).toBe(view.at(0).width);
    for (const k of [0, 27, 28]) {
      expect(track.x[k][frame] / 1000).toBeGreaterThanOrEqual(box.left);
      expect(track.x[k][frame] / 1000).toBeLessThanOrEqual(box.left + box.width);
      expect(track.y[k][frame] / 800).toBeGreaterThanOrEqual(box.top);
      expect(track.y[k][frame] / 800).toBeLessThanOrEqual(box.top + box.height);
    }
  }
  const tops = Array.from({ length: 90 }, (_, frame) => view.at(frame).top * 800);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(10);
  expect(view.at(0).width).toBeLessThan(0.4);
});

test('where nobody is, there is nobody to follow', () => {
  expect(runnerView(bodyTrack([{}, {}]))).toBeNull();
});
