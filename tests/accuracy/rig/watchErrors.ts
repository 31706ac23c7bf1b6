import type { RunAnalysis } from '../../../src/analysis/runAnalysis.ts';
import { watchNumbers } from '../../../src/analysis/watch/watchNumbers.ts';
import type { WatchError } from './filmResult.ts';
import type { TrueMeasures } from './trueMeasures.ts';

/** What a film says of the numbers that watches show, compared with those of the body in space. */
export function watchErrors(analysis: RunAnalysis, truth: TrueMeasures): WatchError[] {
  const { verticalOscillation: bounce, strideLength: stride, groundContactTime: contact } = truth;
  const { left = null, right = null } = contact ?? {};
  const inSpace = {
    // cm over metres: a stride has two steps.
    verticalRatio: bounce && stride ? (2 * bounce.value) / stride.value : null,
    groundContactBalance: left !== null && right !== null ? (100 * left) / (left + right) : null,
  };
  return watchNumbers(analysis).flatMap((found) => {
    const isTrue = inSpace[found.id];
    if (found.value === null || isTrue === null) return [];
    const error = found.value - isTrue;
    return [{ id: found.id, error, halfWidth: found.uncertainty, isCovered: Math.abs(error) <= found.uncertainty }];
  });
}
