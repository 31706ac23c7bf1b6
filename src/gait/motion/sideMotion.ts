import { quantile } from '../../signal/quantile.ts';
import type { ReadablePart } from '../scene/readablePart.ts';
import { frontmost } from './frontmost.ts';
import { legPaths } from './legPath.ts';
import { isSupportedByTrunk, legsPeriod, type Motion, steadyRange, sureStrength } from './motion.ts';
import { trunkPeriod } from './trunkPeriod.ts';

/** The hips' travel is smoothed at this cut-off before the step is known, Hz. */
const roughHipCutoffHz = 1;

/** How the legs move past each other, seen from the side or obliquely. */
export function sideMotion({ track, trunk, seenFrom }: ReadablePart, frameRate: number): Motion {
  const { times } = track;
  const isSquare = seenFrom.view !== 'oblique';
  const legs = legPaths({ track, trunk, facing: seenFrom.facing, isSquare }, roughHipCutoffHz);
  const separation = legs.left.ahead.map((value, i) => value - legs.right.ahead[i]);
  const ofLegs = legsPeriod(times, separation, frontmost(legs), frameRate);
  const ofTrunk = trunkPeriod(times, trunk);
  const period = ofLegs && ofLegs.strength >= sureStrength ? ofLegs : (ofTrunk ?? ofLegs);
  return {
    period,
    isSupportedByTrunk: isSupportedByTrunk(ofLegs, ofTrunk),
    feetApart: separation.map(Math.abs),
    feetRange: steadyRange(times, separation, period),
    feetReach: {
      behind: -Math.max(quantile(legs.left.ahead, 0.05), quantile(legs.right.ahead, 0.05)),
      ahead: Math.min(quantile(legs.left.ahead, 0.95), quantile(legs.right.ahead, 0.95)),
    },
    frontalFeet: null,
  };
}
