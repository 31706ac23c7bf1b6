import type { Measurement } from '../measurement.ts';

/** What stands behind a length whose scale nobody told: a body of average size; empty where it is known. */
export function forAverageBody({ scaleFrom }: Pick<Measurement, 'scaleFrom'>): string {
  return scaleFrom === 'bodyProportions' ? ' (if you are of average height)' : '';
}
