import { describe, expect, it } from 'vitest';
import { steadyDurations } from '../../../../src/gait/stances/steadyDurations.ts';
import { seededRandom } from '../../../virtualRunner/seededRandom.ts';

const stepSeconds = 0.36;
const durations = (count: number, at: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => at(i));
const rms = (values: Float64Array, truth: (i: number) => number) =>
  Math.sqrt(values.reduce((sum, value, i) => sum + (value - truth(i)) ** 2, 0) / values.length);

describe('steadyDurations', () => {
  it('leaves what is as steady as feet are', () => {
    const { normal } = seededRandom(1);
    const real = durations(20, () => 0.25 + 0.004 * normal());
    expect(rms(steadyDurations(real, stepSeconds), (i) => real[i])).toBeLessThan(1e-9);
  });

  it('takes off most of what durations scatter more than feet do', () => {
    const { normal } = seededRandom(2);
    const read = durations(20, () => 0.25 + 0.025 * normal());
    const before = rms(read, () => 0.25);
    expect(before).toBeGreaterThan(0.02);
    expect(rms(steadyDurations(read, stepSeconds), () => 0.25)).toBeLessThan(0.6 * before);
  });

  it('follows somebody who speeds up, however unsteady the readings', () => {
    const { normal } = seededRandom(3);
    const truth = (i: number) => 0.3 - 0.0015 * i;
    const read = durations(60, (i) => truth(i) + 0.02 * normal());
    const steady = steadyDurations(read, stepSeconds);
    expect(rms(steady, truth)).toBeLessThan(rms(read, truth) / 2);
    expect(steady[5] - steady[54]).toBeGreaterThan(0.8 * (truth(5) - truth(54)));
  });

  it('keeps what is unknown unknown, and says nothing of none', () => {
    const steady = steadyDurations(Float64Array.of(0.25, Number.NaN, 0.26, 0.24), stepSeconds);
    expect(steady[1]).toBeNaN();
    expect(steady[0]).toBeCloseTo(0.25, 2);
    expect(steadyDurations(new Float64Array(), stepSeconds)).toHaveLength(0);
  });
});
