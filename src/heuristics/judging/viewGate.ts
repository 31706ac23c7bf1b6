import type { Measure } from '../measure.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { Measurement } from '../measurement.ts';
import { unavailable } from './unavailable.ts';

/**
 * The refusal of a measure in a film that can't show it; null when the view is right.
 * A measure that guessed from the wrong view would invent findings.
 */
export function viewGate({ unit, views }: Pick<Measure, 'unit' | 'views'>, run: MeasuredRun): Measurement | null {
  const { view } = run.reading.scene;
  return views.includes(view) ? null : unavailable(unit, { kind: 'wrongView', view });
}
