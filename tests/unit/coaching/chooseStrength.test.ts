import { expect, it } from 'vitest';
import { chooseStrength } from '../../../src/coaching/chooseStrength.ts';
import { rankFindings } from '../../../src/coaching/rankFindings.ts';
import { judge } from '../../../src/heuristics/judging/ranges.ts';
import { measurementOf } from '../heuristics/measurementOf.ts';

const usual = (value: number, uncertainty: number, low: number, high: number) => {
  const { status, reason } = judge(
    { value, low: value - uncertainty, high: value + uncertainty },
    { reference: [low, high], concern: [low, high] },
  );
  return measurementOf({ value, uncertainty, status, reason, referenceRange: { low, high } });
};

it('names what lies in its usual range with all of its interval', () => {
  expect(
    chooseStrength({ overstride: usual(0.17, 0.04, 0.05, 0.18), forwardLean: usual(8, 2, 4, 12) }, []),
  ).toMatchObject({
    metric: 'forwardLean',
  });
  expect(chooseStrength({ forwardLean: usual(5, 3, 4, 12) }, [])).toBeNull();
});

it('never praises what the cue is about to change', () => {
  const metrics = {
    cadence: usual(160, 0.3, 155, 185),
    overstride: { ...usual(0.4, 0.03, 0.05, 0.18), status: 'fix' as const },
  };
  const findings = rankFindings(metrics);
  expect(findings[0].quickenFrom).toBe(160);
  expect(chooseStrength(metrics, findings)).toBeNull();
});
