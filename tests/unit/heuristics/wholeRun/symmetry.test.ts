import { describe, expect, it } from 'vitest';
import { analyseRun } from '../../../../src/analysis/analyseRun.ts';
import { sideDifferenceWords } from '../../../../src/language/sideDifferenceWords.ts';
import { evenTiming } from '../../../virtualRunner/evenTiming.ts';
import { forms } from '../../../virtualRunner/forms.ts';
import { film } from '../../gait/film.ts';

const noise = { seed: 4, jitter: 1, memory: 0.04 };
const sides = (rightStepShare: number, camera: 'rear' | 'leftSide') =>
  analyseRun(
    film({ ...forms.clean, rightStepShare }, camera, { timing: evenTiming(15, 60), noise }),
  ).analysis.symmetry.find(({ id }) => id === 'stepTime')!;

describe('the rhythm of left and right', () => {
  it.each(['rear', 'leftSide'] as const)('is alike or untold for an even runner seen by the %s camera', (camera) => {
    const even = sides(0.5, camera);
    expect(even.status).toBe('info');
    expect(Math.abs(even.indexPercent!)).toBeLessThan(even.uncertainty!);
  });

  it('names the side of a limp, mildly', () => {
    // From a right contact to the left one takes 0.56 of the stride: the step on to the left foot is longer by 24 %.
    const limp = sides(0.56, 'leftSide');
    expect(limp.left! - limp.right!).toBeGreaterThan(0);
    expect(limp.status).toBe('watch');
    // The chain draws steps towards an even rhythm, so it is understated, and never overstated.
    expect(limp.indexPercent).toBeGreaterThan(10);
    expect(limp.indexPercent).toBeLessThan(24 + limp.uncertainty!);
    const { sentence } = sideDifferenceWords(limp);
    expect(sentence).toMatch(/left foot takes \d+ % longer/);
    expect(sentence).not.toMatch(/injur(y|ies) (will|may)|cause/);
  });
});
