import { armCrossover } from './armCrossover.ts';
import { armSwing } from './armSwing.ts';
import { cadence } from './cadence.ts';
import { dutyFactor } from './dutyFactor.ts';
import { elbowFlexion } from './elbowFlexion.ts';
import { flightTime } from './flightTime.ts';
import { footStrikeAngle } from './footStrikeAngle.ts';
import { forwardHeadAngle } from './forwardHeadAngle.ts';
import { forwardLean } from './forwardLean.ts';
import { groundContactTime } from './groundContactTime.ts';
import { kneeFlexionAtContact } from './kneeFlexionAtContact.ts';
import { lateralTrunkLean } from './lateralTrunkLean.ts';
import type { Measure } from './measure.ts';
import type { MeasureId } from './measureId.ts';
import { overstride } from './overstride.ts';
import { peakStanceKneeFlexion } from './peakStanceKneeFlexion.ts';
import { pelvicDrop } from './pelvicDrop.ts';
import { shankAngle } from './shankAngle.ts';
import { shoulderElevation } from './shoulderElevation.ts';
import { softLanding } from './softLanding.ts';
import { stepWidth } from './stepWidth.ts';
import { strideLength } from './strideLength.ts';
import { trailingThighAngle } from './trailingThighAngle.ts';
import { verticalOscillation } from './verticalOscillation.ts';

/** Every measure, in the order in which the screens show them. */
export const measures: readonly Measure[] = [
  forwardLean,
  armCrossover,
  forwardHeadAngle,
  strideLength,
  footStrikeAngle,
  overstride,
  cadence,
  shankAngle,
  kneeFlexionAtContact,
  peakStanceKneeFlexion,
  stepWidth,
  shoulderElevation,
  lateralTrunkLean,
  pelvicDrop,
  elbowFlexion,
  armSwing,
  verticalOscillation,
  // Put together from the measures above.
  softLanding,
  trailingThighAngle,
  groundContactTime,
  flightTime,
  dutyFactor,
];

/** The definition of one measure. */
export function measureOf(id: MeasureId): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`There is no measure ${id}.`);
  return found;
}
