import { expect, it } from 'vitest';
import { sampleAt } from '../../../src/signal/sampleAt.ts';

const times = Float64Array.from({ length: 12 }, (_, i) => i / 30 + (i % 3) * 0.004);
const line = times.map((t) => 3 - 40 * t);

it('finds the value of a straight motion between unevenly spaced frames', () => {
  for (const t of [0.02, 0.1, 0.21, 0.3]) expect(sampleAt(times, line, t)).toBeCloseTo(3 - 40 * t, 10);
});

it('follows a swing between frames to a hundredth of its height', () => {
  const swing = times.map((t) => Math.sin(2 * Math.PI * 2 * t));
  for (const t of [0.05, 0.12, 0.25]) expect(sampleAt(times, swing, t)).toBeCloseTo(Math.sin(2 * Math.PI * 2 * t), 2);
});

it('is unknown outside the film and beside an unknown frame', () => {
  const broken = line.map((value, i) => (i === 5 ? Number.NaN : value));
  expect(sampleAt(times, line, -0.1)).toBeNaN();
  expect(sampleAt(times, line, 9)).toBeNaN();
  expect(sampleAt(times, broken, (times[4] + times[5]) / 2)).toBeNaN();
  expect(sampleAt(times, broken, times[4])).toBe(line[4]);
});
