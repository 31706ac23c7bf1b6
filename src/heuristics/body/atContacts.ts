import { sampleAt } from '../../signal/sampleAt.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { MeasurementSample } from '../measurement.ts';
import type { NearLeg } from './nearLeg.ts';

/**
 * Up to touch-down the leg's posture is on a plateau, while 10 ms after it the ankle is already 1–2 cm back: reading
 * early costs little and late a lot. Pose models' touch-downs come some 10 ms late, so this is about 15 ms before the
 * true one.
 */
export const readBeforeContact = 0.025;

/**
 * A signal of the near leg read at each of its initial contacts, a little early.
 *
 * @param signal one value per frame; NaN where unknown. Contacts at which it is unknown are left out.
 */
export function atContacts(run: MeasuredRun, leg: NearLeg, signal: Float64Array): MeasurementSample[] {
  const { track } = run.reading;
  return leg.stances
    .map(({ initialContact, side }) => ({
      time: initialContact,
      side,
      value: sampleAt(track.times, signal, initialContact - readBeforeContact),
    }))
    .filter((sample) => !Number.isNaN(sample.value));
}
