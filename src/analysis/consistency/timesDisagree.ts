import type { GaitReading } from '../../gait/gaitReading.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { Measurement } from '../../heuristics/measurement.ts';

/** As a share of the step: what rounding to different strides and a limp leave between the three. */
const mostApart = 0.2;

/**
 * A step is its contact and the flight after it. Whether the two that were found, each from its own steps, add up to
 * the step's time by the cadence, within a fifth of it and no less than their own intervals.
 */
export function timesDisagree(
  { cadence }: GaitReading,
  {
    groundContactTime: ground,
    flightTime: flight,
  }: Readonly<Partial<Pick<Record<MeasureId, Measurement>, 'groundContactTime' | 'flightTime'>>>,
): boolean {
  if (!cadence || ground?.value == null || flight?.value == null) return false;
  const step = 60_000 / cadence.value;
  const own = Math.hypot(ground.uncertainty ?? 0, flight.uncertainty ?? 0);
  return Math.abs(ground.value + flight.value - step) > Math.max(mostApart * step, own);
}
