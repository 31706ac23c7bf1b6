import { armCrossover } from './armCrossover.ts';
import { armSwing } from './armSwing.ts';
import { cadence } from './cadence.ts';
import { dutyFactor } from './dutyFactor.ts';
import { elbowAngle } from './elbowFlexion.ts';
import { flightTime } from './flightTime.ts';
import { footStrike } from './footStrikeAngle.ts';
import { headPosition } from './forwardHeadAngle.ts';
import { forwardLean } from './forwardLean.ts';
import { groundContactTime } from './groundContactTime.ts';
import { kneeFlexionAtContact } from './kneeFlexionAtContact.ts';
import { trunkSway } from './lateralTrunkLean.ts';
import type { Check } from './measure.ts';
import { overstride } from './overstride.ts';
import { peakKneeFlexion } from './peakStanceKneeFlexion.ts';
import { pelvicDrop } from './pelvicDrop.ts';
import { shankAngle } from './shankAngle.ts';
import { shoulderElevation } from './shoulderElevation.ts';
import { softLanding } from './softLanding.ts';
import { stepWidth } from './stepWidth.ts';
import { strideLength } from './strideLength.ts';
import { hipExtension } from './trailingThighAngle.ts';
import { verticalOscillation } from './verticalOscillation.ts';

/** Every measure, in the order in which the screens show them. */
export const checks: readonly Check[] = [
  forwardLean,
  armCrossover,
  headPosition,
  strideLength,
  footStrike,
  overstride,
  cadence,
  shankAngle,
  kneeFlexionAtContact,
  peakKneeFlexion,
  stepWidth,
  shoulderElevation,
  trunkSway,
  pelvicDrop,
  elbowAngle,
  armSwing,
  verticalOscillation,
  // Put together from the measures above.
  softLanding,
  hipExtension,
  groundContactTime,
  flightTime,
  dutyFactor,
];
