import { isSideView, type View } from '../../gait/scene/scene.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { CannotCompare } from './comparison.ts';

/** Read from the rhythm of the steps, which every view shows alike. */
const fromAnywhere: readonly MeasureId[] = ['cadence', 'strideLength'];

/** Of the whole body, so that the left and the right side of it show the same. */
const fromEitherSide: readonly MeasureId[] = ['forwardLean', 'headPosition', 'verticalOscillation'];

/** Null where two views show the same of a measure; else why they don't. */
export function seenAlike(id: MeasureId, first: View, second: View): CannotCompare | null {
  if (first === second || fromAnywhere.includes(id)) return null;
  const areSides = isSideView(first) && isSideView(second);
  if (areSides && fromEitherSide.includes(id)) return null;
  return { kind: areSides ? 'otherLeg' : 'otherView', first, second };
}
