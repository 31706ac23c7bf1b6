import type { Direction, View } from './scene.ts';

/**
 * Turned less than this from square to the camera, degrees: still a side view; lengths along the run are within 11 %.
 */
const sideTolerance = 27;
/** Turned less than this from heading straight at or away from the camera: a front or rear view. */
const frontTolerance = 34;

/**
 * The view and direction for a heading (see `heading`), degrees; unknown for NaN.
 *
 * Source of the limits: shoulder width below 0.30 of the trunk's length is a side view, above 0.55 front or rear
 * (README, view).
 */
export function viewOf(heading: number): { readonly view: View; readonly direction: Direction } {
  if (Number.isNaN(heading)) return { view: 'unknown', direction: 'unknown' };
  const away = Math.abs(heading);
  if (away <= frontTolerance) return { view: 'front', direction: 'toward' };
  if (away >= 180 - frontTolerance) return { view: 'rear', direction: 'away' };
  const direction = heading > 0 ? 'right' : 'left';
  if (Math.abs(away - 90) > sideTolerance) return { view: 'oblique', direction };
  return { view: heading > 0 ? 'right-side' : 'left-side', direction };
}
