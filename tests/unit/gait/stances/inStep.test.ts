import { describe, expect, test } from 'vitest';
import type { RealSeconds } from '../../../../src/gait/prepare/realSeconds.ts';
import { inStep } from '../../../../src/gait/stances/inStep.ts';

const at = (times: readonly number[]) =>
  times.map((time, i) => ({
    side: i % 2 === 0 ? ('left' as const) : ('right' as const),
    initialContact: time as RealSeconds,
    toeOff: null,
    quality: 1,
  }));
const kept = (times: readonly number[]) => inStep(at(times)).map(({ initialContact }) => initialContact);
const even = (count: number, from = 0, step = 0.36) => Array.from({ length: count }, (_, i) => from + step * i);

describe('contacts in step', () => {
  test.each([0.06, 0.12, 0.18, -0.15])('are kept without one that comes %f s late', (late) => {
    const times = even(14);
    expect(kept(times.with(7, times[7] + late))).toEqual(times.toSpliced(7, 1));
  });

  test('are kept without two, and where contacts are missing', () => {
    const times = even(20).toSpliced(4, 2);
    const two = times.with(8, times[8] + 0.12).with(9, times[9] + 0.16);
    expect(kept(two)).toEqual(times.toSpliced(8, 2));
  });

  test('are those of a runner who limps, quickens or changes the pace at once', () => {
    const limping = even(16).map((time, i) => time + (i % 2 === 0 ? 0 : 0.03));
    expect(kept(limping)).toEqual(limping);
    const quickening = Array.from({ length: 20 }, (_, i) => 0.4 * i - 0.002 * i * i);
    expect(kept(quickening)).toEqual(quickening);
    const jumping = [...even(8), ...even(8, 8 * 0.36 + 0.17)];
    expect(kept(jumping)).toEqual(jumping);
    const faster = [...even(8), ...even(8, 8 * 0.36, 0.3)];
    expect(kept(faster)).toEqual(faster);
  });

  test('can be few: then nothing tells which is wrong', () => {
    expect(kept([])).toEqual([]);
    expect(kept([0, 0.36, 0.9, 1.08, 1.44])).toHaveLength(5);
  });
});
