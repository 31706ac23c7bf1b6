import { describe, expect, it } from 'vitest';
import { mergeInitialContacts } from '../../../../src/gait/stances/mergeInitialContacts.ts';

const stepSeconds = 0.36;
const steps = Array.from({ length: 12 }, (_, i) => 1 + i * stepSeconds);
const byTrunk = steps.map((time) => time + 0.02);

describe('mergeInitialContacts', () => {
  it('takes the middle between a foot and the trunk', () => {
    const found = mergeInitialContacts(steps, byTrunk, stepSeconds);
    for (const [i, { time, foot }] of found.entries()) {
      expect(time).toBeCloseTo(steps[i] + 0.01, 9);
      expect(foot).toBe(i);
    }
  });

  it('believes the trunk where a foot seems to land out of step', () => {
    const late = steps.map((time, i) => (i === 5 ? time + 0.06 : time));
    expect(mergeInitialContacts(late, byTrunk, stepSeconds)[5].time).toBeCloseTo(steps[5] + 0.01, 9);
  });

  it('goes by the foot, as far off as it usually is, where the trunk is not seen', () => {
    const found = mergeInitialContacts(steps, byTrunk.toSpliced(5, 1), stepSeconds);
    expect(found[5].time).toBeCloseTo(steps[5] + 0.01, 9);
  });
});
