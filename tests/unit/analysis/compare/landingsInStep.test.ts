import { describe, expect, it } from 'vitest';
import { landingsInStep, secondTime } from '../../../../src/analysis/compare/landingsInStep.ts';
import type { Contact } from '../../../../src/gait/stances/contact.ts';

/** @param gap what is left out after the fifth contact, seconds. */
function contacts(from: number, step: number, count: number, begins: 'left' | 'right' = 'left', gap = 0): Contact[] {
  return Array.from({ length: count }, (_, i) => ({
    side: (i % 2 === 0) === (begins === 'left') ? 'left' : 'right',
    initialContact: from + i * step + (i > 4 ? gap : 0),
    toeOff: null,
    strike: null,
    quality: 1,
  }));
}

describe('two films in step', () => {
  it('show the same foot landing at the same moment, whatever their pace', () => {
    const [first, second] = [contacts(0.4, 0.35, 20), contacts(1.2, 0.4, 12, 'right')];
    const step = landingsInStep(first, second);
    if (!step) throw new Error('There are landings enough.');
    expect(step.first).toHaveLength(11);
    step.first.forEach((time, i) => {
      expect(secondTime(step, time)).toBeCloseTo(step.second[i], 9);
      const side = (of: Contact[], at: number) => of.find(({ initialContact }) => initialContact === at)?.side;
      expect(side(first, time)).toBe(side(second, step.second[i]));
    });
    expect(secondTime(step, step.first[2] + 0.5 * 0.35)).toBeCloseTo(step.second[2] + 0.5 * 0.4, 9);
  });

  it('keep to the longest stretch without a gap', () => {
    const step = landingsInStep(contacts(0, 0.35, 16, 'left', 2), contacts(0, 0.35, 16));
    expect(step?.first[0]).toBeCloseTo(5 * 0.35 + 2, 9);
    expect(step?.first).toHaveLength(11);
  });

  it('go on at their own pace before and after', () => {
    const step = landingsInStep(contacts(1, 0.3, 5), contacts(2, 0.6, 5));
    if (!step) throw new Error('There are landings enough.');
    expect(secondTime(step, 0.8)).toBeCloseTo(1.8, 9);
    expect(secondTime(step, 1 + 4 * 0.3 + 0.2)).toBeCloseTo(2 + 4 * 0.6 + 0.2, 9);
  });

  it('are none without landings', () => {
    expect(landingsInStep([], contacts(0, 0.3, 5))).toBeNull();
    expect(landingsInStep(contacts(0, 0.3, 2), contacts(0, 0.3, 5))).toBeNull();
    expect(landingsInStep(contacts(0, 0.3, 3), contacts(0, 0.3, 3, 'right'))).toBeNull();
  });
});
