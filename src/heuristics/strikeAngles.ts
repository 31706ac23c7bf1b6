import { median } from 'simple-statistics';
import type { Contact } from '../gait/events/contact.ts';
import { framesBetween } from '../gait/track/framesBetween.ts';
import { legKeypoints } from '../gait/track/legKeypoints.ts';
import { sampleAt } from '../gait/track/sampleAt.ts';
import { facing } from './facing.ts';
import { flatStance } from './flatStance.ts';
import type { MeasuredRun } from './measuredRun.ts';

/** The foot's pitch at one contact of the near foot against its pitch when flat, degrees, toe up positive. */
export interface StrikeAngle {
  readonly contact: Contact;
  readonly degrees: number;
}

/** Where before touch-down the pitch is read, seconds: late is worse than early, and touch-downs come some 10 ms late. */
const before = [0.025, 0.02, 0.015, 0.01, 0.005];

/**
 * Foot pitch at each initial contact of the near foot, against the same foot's pitch in flat stance.
 * The flat foot as its own reference removes the shoe's shape, a tilted camera and constant errors of heel and toe points.
 *
 * @returns empty where the runner is not seen from the side.
 */
export function strikeAngles(run: MeasuredRun): StrikeAngle[] {
  const { track, scene, contacts } = run.reading;
  const direction = facing(scene);
  if (direction === null || scene.nearSide === null) return [];
  const { heel, toe } = legKeypoints(scene.nearSide);
  const pitch = track.x[heel].map(
    (x, i) => (Math.atan2(track.y[heel][i] - track.y[toe][i], direction * (track.x[toe][i] - x)) * 180) / Math.PI,
  );
  const near = contacts.filter((contact) => contact.side === scene.nearSide);
  const flat: number[] = [];
  for (const contact of near) {
    const { from, to } = flatStance(run, contact);
    const { first, end } = framesBetween(track.times, from, to);
    for (let i = first; i < end; i++) if (!Number.isNaN(pitch[i])) flat.push(pitch[i]);
  }
  // One reference for the whole film: the shoe is the same at each step, and a single stance has but a few frames.
  if (flat.length < 4) return [];
  const reference = median(flat);
  const angles: StrikeAngle[] = [];
  for (const contact of near) {
    const readings = before
      .map((seconds) => sampleAt(track.times, pitch, contact.initialContact - seconds * scene.timeScale))
      .filter((value) => !Number.isNaN(value));
    if (readings.length > 0) angles.push({ contact, degrees: median(readings) - reference });
  }
  return angles;
}
