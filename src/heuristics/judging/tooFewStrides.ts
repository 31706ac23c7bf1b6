import type { Measurement } from '../measurement.ts';
import { unavailable } from './unavailable.ts';

/** The refusal of a measure for want of whole strides. */
export function tooFewStrides(unit: string): Measurement {
  return unavailable(
    unit,
    'Too few whole strides can be seen clearly.',
    'Film about 20 seconds of steady running, with the whole body in the picture and in good light.',
  );
}
