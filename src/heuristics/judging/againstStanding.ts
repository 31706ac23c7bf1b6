import type { ModelError } from '../modelErrors/modelError.ts';

/**
 * A measure's error once it is held against how the same body stands before the same camera: what is constant falls out.
 *
 * @param halfWidth 95 % half-width of what is left, in the measure's unit.
 */
export function againstStanding(own: ModelError, halfWidth: number): ModelError {
  return { ...own, offset: 0, halfWidth: Math.min(halfWidth, own.halfWidth), films: 0, correlationWithTruth: null };
}
