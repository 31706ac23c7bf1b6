import type { ModelError } from '../modelErrors/modelError.ts';

/**
 * A measure's error once it is compared with how the same body stands before the same camera: what is constant falls
 * out.
 *
 * @param standing what the same formula gives of the stand: taken off in place of the model's own constant error.
 * @param halfWidth 95 % half-width of what is left, in the measure's unit.
 */
export function againstStanding(own: ModelError, standing: number, halfWidth: number): ModelError {
  const left = Math.min(halfWidth, own.halfWidth);
  // How far a body's own look misleads the model falls out as well.
  const { shownUpTo: _, ...rest } = own;
  return { ...rest, offset: standing, gain: own.gain ?? 1, halfWidth: left, films: 0, correlationWithTruth: null };
}
