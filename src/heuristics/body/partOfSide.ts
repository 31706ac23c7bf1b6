import type { Measurement } from '../measurement.ts';

/**
 * The part of the body that was measured, by its side where all of it was one: "right foot", so that nobody asks which.
 */
export function partOfSide({ samples }: Pick<Measurement, 'samples'>, part: string): string {
  const side = samples[0]?.side ?? null;
  return side !== null && samples.every((sample) => sample.side === side) ? `${side} ${part}` : part;
}
