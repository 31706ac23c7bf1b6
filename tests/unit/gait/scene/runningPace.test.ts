import { expect, test } from 'vitest';
import type { OscillationWindow } from '../../../../src/gait/scene/oscillationWindows.ts';
import { runningPace } from '../../../../src/gait/scene/runningPace.ts';

function windows(from: number, count: number, step: number, height: number): OscillationWindow[] {
  return Array.from({ length: count }, (_, i) => ({ centre: from + i / 2, step, height }));
}

test('a sprint of a few steps beside its slow motion is left whole, however much higher the slow part is read', () => {
  // Eight times slower than 262 steps/min; what reaches over the change of speed holds half of the quick bounce.
  expect(runningPace([...windows(6, 4, 1.84, 0.058), ...windows(10, 2, 0.23, 0.03)])).toBeNull();
});

test('a long run before its slow motion sets the pace, and the film is known to play at two speeds', () => {
  const pace = runningPace([...windows(2, 12, 0.35, 0.06), ...windows(9, 4, 1.4, 0.11)]);
  expect(pace).toMatchObject({ step: 0.35, isPlayedAtTwoSpeeds: true });
});

test('a walk after a sprint that hardly bounces is no slowed run', () => {
  const pace = runningPace([...windows(2, 6, 0.23, 0.03), ...windows(6, 6, 0.55, 0.05)]);
  expect(pace).toMatchObject({ step: 0.23, isPlayedAtTwoSpeeds: false });
});
