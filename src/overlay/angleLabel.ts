import { corrected } from '../heuristics/judging/correction.ts';
import type { Measurement } from '../heuristics/measurement.ts';

/**
 * What an angle drawn on a frame says: its name and the reading as the measure itself counts it, so that the labels of
 * a stride average to the number on the measure's card.
 *
 * @param reading of this frame, by the measure's own formula, degrees.
 * @param measurement of the run; undefined where the film has none.
 */
export function angleLabel(name: string, reading: number, measurement: Measurement | undefined): string {
  return `${name} ${degreesText(corrected(reading, measurement?.correction))}`;
}

/** An angle as people read it: whole degrees, a real minus sign, never "−0°". */
export function degreesText(degrees: number): string {
  const whole = Math.round(degrees);
  return whole < 0 ? `−${-whole}°` : `${whole === 0 ? 0 : whole}°`;
}
