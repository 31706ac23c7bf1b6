import { expect, test } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { stepWidthVariability } from '../../../../src/heuristics/wholeRun/stepWidthVariability.ts';
import { stepWidthVariabilityWords } from '../../../../src/language/stepWidthVariabilityWords.ts';
import { filmSubject } from '../../../accuracy/rig/filmSubject.ts';
import { makeShot } from '../../../accuracy/rig/makeShot.ts';
import { virtualSubject } from '../../../accuracy/rig/virtualSubject.ts';
import { cameras } from '../../../virtualRunner/cameras.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { misplaceTrack } from '../../../virtualRunner/misplaceTrack.ts';
import { sceneTruth } from '../../../virtualRunner/sceneTruth.ts';
import { spoilTrack } from '../../../virtualRunner/spoilTrack.ts';
import type { variedMotion } from '../../../virtualRunner/variedMotion.ts';
import { film } from '../../gait/film.ts';

type VariedContact = ReturnType<typeof variedMotion>['contacts'][number];

const samplesOf = (widths: readonly number[]) => ({
  value: 6,
  samples: widths.map((value, i) => ({ time: i / 3, side: 'left' as const, value })),
});

/** The standard deviation of the widths between the feet as they are posed, cm. */
function posed(subject: ReturnType<typeof virtualSubject>): number {
  const feet = subject.contacts.map((contact) => {
    const { side, initialContact, toeOff } = contact as VariedContact;
    const points = subject.points(initialContact + 0.42 * (toeOff - initialContact));
    const [ankle, heel] = side === 'left' ? [27, 29] : [28, 30];
    return { side, place: (points[ankle][2] + points[heel][2]) / 2 };
  });
  const widths = feet
    .slice(1)
    .map((foot, i) => 100 * (foot.side === 'right' ? foot.place - feet[i].place : feet[i].place - foot.place));
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return Math.sqrt(widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / (widths.length - 1));
}

test.each([
  ['rear', 30, 4],
  ['rear', 60, 9],
  ['front', 30, 15],
  ['front', 60, 21],
] as const)(
  'from the %s at %i a second the interval holds how much the width really varied',
  (view, frameRate, seed) => {
    const subject = virtualSubject('varied', forms.clean, seed, 20);
    const camera = cameras[view];
    const stated = subject.contacts.map((contact) => ({
      ...(contact as VariedContact),
      strike: 'midfoot' as const,
      quality: 1 as const,
    }));
    const exact = filmSubject(subject, camera, makeShot({ frameRate }, 0, 20, seed));
    const drawn = misplaceTrack(exact, stated, sceneTruth(camera), camera.roll, { filmSpread: 1, noise: 1, seed });
    const track = spoilTrack(drawn, stated, null, { seed });
    const { metrics } = analyseRun(
      { track, cameraRoll: { degrees: camera.roll, error: 0.5 } },
      { heightCm: subject.heightCm },
    ).analysis;
    const found = stepWidthVariability(metrics.stepWidth ?? { value: null, samples: [] });
    const truth = posed(subject);
    expect(truth).toBeGreaterThan(0.5);
    expect(found?.low).toBeLessThanOrEqual(truth);
    expect(found?.high).toBeGreaterThanOrEqual(truth);
    expect(Math.abs((found?.deviation ?? 0) - truth)).toBeLessThan(0.3);
  },
);

test('steps of one width vary by no more than the model trembles, and the interval begins at nothing', () => {
  const noise = { seed: 11, jitter: 1.5, memory: 0.04, farFactor: 1 };
  const { metrics } = analyseRun(film('clean', 'rear', { timing: evenTiming(12, 60), noise }), {
    heightCm: 175,
  }).analysis;
  const found = stepWidthVariability(metrics.stepWidth ?? { value: null, samples: [] });
  expect(found?.deviation).toBeLessThan(0.6);
  expect(found?.low).toBe(0);
});

test('it is told only of a known width and of enough steps, and a misread step has no part in it', () => {
  const widths = Array.from({ length: 16 }, (_, i) => 6 + (i % 2 ? 1 : -1));
  expect(stepWidthVariability({ ...samplesOf(widths), value: null })).toBeNull();
  expect(stepWidthVariability(samplesOf(widths.slice(1)))).toBeNull();
  const found = stepWidthVariability(samplesOf([...widths, -18]));
  expect(found?.steps).toBe(16);
  expect(found?.deviation).toBeCloseTo(Math.sqrt(16 / 15), 9);
});

test('it is said as a fact, with its interval', () => {
  const words = stepWidthVariabilityWords({ deviation: 1.34, low: 0.9, high: 1.8, steps: 41 }, { scaleFrom: 'height' });
  expect(words).toContain('1.3');
  expect(words).toMatch(/between 0\.9 and 1\.8.cm, over 41.steps/u);
  expect(words).not.toMatch(/too|more than|less than/);
});
