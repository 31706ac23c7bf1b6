import { median } from 'd3-array';
import { expect, test } from 'vitest';
import { type AnalysedRun, analyseRun } from '../../../src/analysis/analyseRun.ts';
import type { Said } from '../../../src/analysis/said.ts';
import { prepare } from '../../../src/gait/prepare/prepare.ts';
import type { Stance } from '../../../src/gait/stances/stance.ts';
import { stridesOf } from '../../../src/gait/stances/stridesOf.ts';
import { readStaticTrial } from '../../../src/gait/staticTrial/readStaticTrial.ts';
import { overlayWords } from '../../../src/language/overlayWords.ts';
import { overlayShapes } from '../../../src/overlay/overlayShapes.ts';
import { cameras } from '../../virtualRunner/cameras.ts';
import { evenTiming } from '../../virtualRunner/evenTiming.ts';
import type { Form } from '../../virtualRunner/form.ts';
import { forms } from '../../virtualRunner/forms.ts';
import { film } from '../gait/film.ts';
import { readTrack } from '../gait/readTrack.ts';

const noise = { seed: 11, jitter: 1.5, memory: 0.04, farFactor: 2 };
const layers = { skeleton: false, trunk: true, head: true, arms: false, feet: false };
/** Stands with the head well ahead and a little back from the vertical, so that the stand changes both numbers. */
const stand: Form = { ...forms.standing, lean: -3, neck: 16, elbow: { left: 165, right: 165 } };

/** Mean of what the labels say over each stride, and the median of that, as the measures are put together. */
function labelsOverStrides({ analysis, smoothed }: AnalysedRun, stances: readonly Stance[], name: string): number {
  const strides = stridesOf(stances).map(({ start, end }) => {
    const said: number[] = [];
    for (const [frame, time] of smoothed.times.entries()) {
      if (time < start || time >= end) continue;
      for (const shape of overlayShapes(smoothed, analysis, frame, layers, overlayWords)) {
        if (shape.kind !== 'label' || !shape.text.startsWith(name)) continue;
        said.push(Number(shape.text.slice(name.length).replace('−', '-').replace('°', '')));
      }
    }
    return said.reduce((sum, value) => sum + value, 0) / said.length;
  });
  return median(strides) ?? Number.NaN;
}

test.each([
  ['leftSide', 'without a static trial', 0, false],
  ['rightSide', 'without a static trial', 0, false],
  ['leftSide', 'with a static trial', 0, true],
  ['rightSide', 'with a static trial', 0, true],
  ['rightSide', 'by a camera known to be rolled by 4°', 4, false],
  ['leftSide', 'by a camera known to be rolled by 4°, with a static trial', 4, true],
] as const)('the labels over strides average to the measures’ numbers: %s, %s', (place, _, roll, hasStand) => {
  const camera = { ...cameras[place], roll };
  const cameraRoll = { degrees: roll, error: 0.2 };
  const still = film(stand, camera, { timing: evenTiming(3, 60), noise }).track;
  const standing = hasStand ? readStaticTrial(prepare(still, cameraRoll, null), null) : null;
  expect(standing !== null).toBe(hasStand);
  const said: Said = { heightCm: 175, standing };
  const { track } = film(forms.clean, camera, { timing: evenTiming(8, 60), noise });
  const run = analyseRun({ track, cameraRoll }, said);
  const { stances } = readTrack(track, { ...said, cameraRoll });
  expect(run.analysis.cameraRollDegrees).toBe(roll);
  const { forwardLean, headPosition } = run.analysis.metrics;
  expect(forwardLean?.baseline === 'standing').toBe(hasStand);
  // Each label is rounded to a whole degree; forty of them leave a tenth of that.
  expect(Math.abs(labelsOverStrides(run, stances, 'Lean now ') - forwardLean!.value!)).toBeLessThan(0.1);
  expect(Math.abs(labelsOverStrides(run, stances, 'Head now ') - headPosition!.value!)).toBeLessThan(0.1);
});
