import type { MeasureId } from '../heuristics/measureId.ts';
import { isKnown, type Measurement } from '../heuristics/measurement.ts';
import { measureWords } from './measureWords.ts';

/** What stands in place of a number that is smaller than its own error ("about upright"); null where the number does. */
export function wordForFigure(id: MeasureId, measurement: Measurement, vocabulary = measureWords): string | null {
  if (!isKnown(measurement) || Math.abs(measurement.value) >= measurement.uncertainty) return null;
  return vocabulary[id].nearZero ?? null;
}
