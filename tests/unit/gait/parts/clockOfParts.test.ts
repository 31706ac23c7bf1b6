import { expect, test } from 'vitest';
import { clockOfParts } from '../../../../src/gait/parts/clockOfParts.ts';
import type { PartReading } from '../../../../src/gait/parts/readPart.ts';
import type { SuspectedClock } from '../../../../src/gait/scene/suspectedTimeScale.ts';

const slow: SuspectedClock = { timeScale: 4, isSure: true, isFactorSure: true, playedCadence: 68 };
const quick: SuspectedClock = { timeScale: 0.8, isSure: false, isFactorSure: false, playedCadence: 268 };

/** A part that shows so many steps a minute and doubts its clock like this. */
function part(cadence: number, suspectedClock: SuspectedClock | null): PartReading {
  return { reading: { stepSeconds: 60 / cadence, scene: { suspectedClock } } } as unknown as PartReading;
}

test('a sprinter’s rhythm beside a part that is surely slowed is asked about', () => {
  const longest = part(264, null);
  expect(clockOfParts([part(268, quick), part(276, slow), longest], longest)).toEqual(slow);
});

test('a run at a usual pace keeps its clock beside its replay in slow motion', () => {
  const longest = part(172, null);
  expect(clockOfParts([longest, part(172, slow)], longest)).toBeNull();
});

test('a sprint by itself keeps the doubt it has, and a part that is sure speaks for all', () => {
  const sprint = part(268, quick);
  expect(clockOfParts([sprint, part(150, null)], sprint)).toEqual(quick);
  const sure = part(270, slow);
  expect(clockOfParts([sure, part(268, quick)], sure)).toEqual(slow);
});
