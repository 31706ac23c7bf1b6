import type { ReadablePart } from '../scene/readablePart.ts';
import { frontalFeet } from './frontalFeet.ts';
import { isSupportedByTrunk, legsPeriod, type Motion, steadyRange, sureStrength, sureTrunkStrength } from './motion.ts';
import { stanceLeg } from './stanceLeg.ts';
import { slowTrunkPeriod, trunkPeriod } from './trunkPeriod.ts';

/** How the legs take turns in standing, seen from the front or the rear. */
export function frontalMotion({ track, trunk }: ReadablePart, view: 'front' | 'rear', frameRate: number): Motion {
  const { times } = track;
  const stands = stanceLeg(track, trunk, view);
  const ofLegs = legsPeriod(times, stands, stands.map(Math.abs), frameRate);
  const atOnce = trunkPeriod(times, trunk);
  const isKnown = isSupportedByTrunk(ofLegs, atOnce) || (atOnce && atOnce.strength >= sureTrunkStrength);
  const ofTrunk = isKnown ? atOnce : (slowTrunkPeriod(times, trunk, sureTrunkStrength) ?? atOnce);
  // The trunk can't mistake a stride for a step, nor does it mind exchanged legs.
  const isTrunkSurer =
    ofTrunk && (ofTrunk.strength >= sureTrunkStrength || !(ofLegs && ofLegs.strength >= sureStrength));
  const period = isTrunkSurer ? ofTrunk : ofLegs;
  return {
    period,
    isSupportedByTrunk: isSupportedByTrunk(ofLegs, ofTrunk),
    feetApart: stands.map((value) => -Math.abs(value)),
    feetRange: steadyRange(times, stands, period),
    feetReach: null,
    frontalFeet: period ? frontalFeet(track, trunk, stands, view, period.seconds) : null,
  };
}
