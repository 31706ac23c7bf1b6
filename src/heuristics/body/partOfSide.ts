import type { Side } from '../../poseTrack/side.ts';
import type { Measurement } from '../measurement.ts';

/** The side on which all of it was measured; null where it was both. */
export function measuredSide({ samples }: Pick<Measurement, 'samples'>): Side | null {
  const side = samples[0]?.side ?? null;
  return side !== null && samples.every((sample) => sample.side === side) ? side : null;
}

/**
 * The part of the body that was measured, by its side where all of it was one: "right foot", so that nobody asks which.
 */
export function partOfSide(measurement: Pick<Measurement, 'samples'>, part: string): string {
  const side = measuredSide(measurement);
  return side === null ? part : `${side} ${part}`;
}
