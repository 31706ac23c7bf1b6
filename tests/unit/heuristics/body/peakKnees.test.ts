import { describe, expect, it } from 'vitest';
import type { RealSeconds } from '../../../../src/gait/prepare/realSeconds.ts';
import type { Stance } from '../../../../src/gait/stances/stance.ts';
import { peakKnees } from '../../../../src/heuristics/body/peakKnees.ts';

const stanceSeconds = 0.25;
const stances = Array.from({ length: 8 }, (_, i): Stance => {
  const initialContact = (1 + 0.72 * i) as RealSeconds;
  return { side: 'left', initialContact, toeOff: (initialContact + stanceSeconds) as RealSeconds, quality: 1 };
});
const times = Float64Array.from({ length: 480 }, (_, i) => i / 60);
/** 14° at landing, 45° at 0.42 of the stance, 22° as the foot leaves. */
const knee = (share: number) => 45 - 175 * (share - 0.42) ** 2 + 175 * 0.6 * (share - 0.42) ** 3;
const flexionWith = (drawn: (share: number, stance: number) => number) =>
  times.map((time) => {
    const stance = stances.findLastIndex(({ initialContact }) => initialContact <= time);
    const share = stance < 0 ? 2 : (time - stances[stance].initialContact) / stanceSeconds;
    return share <= 1 ? drawn(share, stance) : 60;
  });

describe('peakKnees', () => {
  it('finds how far a knee bends, and when', () => {
    const found = peakKnees(times, flexionWith(knee), stances)!;
    expect(found).toHaveLength(stances.length);
    for (const [i, { value, time, side }] of found.entries()) {
      expect(value).toBeCloseTo(45, 0);
      expect((time - stances[i].initialContact) / stanceSeconds).toBeCloseTo(0.42, 1);
      expect(side).toBe('left');
    }
  });

  it('does not mind a knee drawn on the other one while that passes', () => {
    const exchanged = flexionWith((share) => (share > 0.36 && share < 0.56 ? 100 : knee(share)));
    for (const { value } of peakKnees(times, exchanged, stances)!) expect(value).toBeCloseTo(45, 0);
  });

  it('tells stances apart that bend more and less', () => {
    const found = peakKnees(
      times,
      flexionWith((share, stance) => knee(share) + (stance % 2) * 6),
      stances,
    )!;
    for (const [i, { value }] of found.entries()) expect(value).toBeCloseTo(45 + (i % 2) * 6, 0);
  });

  it('is silent where the knee is seen on one side of the passing only', () => {
    expect(
      peakKnees(
        times,
        flexionWith((share) => (share > 0.5 ? Number.NaN : knee(share))),
        stances,
      ),
    ).toHaveLength(0);
  });

  it.each([
    ['bends on until the foot leaves', (share: number) => 15 + 40 * share],
    ['is straightened from the landing on', (share: number) => 50 - 30 * share],
    ['is bent most before it is seen alone', (share: number) => 45 - 120 * (share - 0.12) ** 2],
    ['is bent least in the middle', (share: number) => 20 + 100 * (share - 0.45) ** 2],
  ])('takes the end of its search for no peak: a knee that %s', (_, drawn) => {
    expect(peakKnees(times, flexionWith(drawn), stances)).toBeNull();
  });
});
