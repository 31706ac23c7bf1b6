import type { View } from '../../gait/scene/scene.ts';
import type { Measure } from '../measure.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { Measurement } from '../measurement.ts';
import { unavailable } from './unavailable.ts';

const seenFrom: Record<View, string> = {
  'left-side': 'the left side',
  'right-side': 'the right side',
  front: 'the front',
  rear: 'behind',
  oblique: 'an angle between side and front',
  unknown: 'a side that Lope could not make out',
};

/**
 * The refusal of a check in a film that can't show it; null when the view is right.
 * A check that guessed from the wrong view would invent findings.
 */
export function viewGate(check: Pick<Measure, 'unit' | 'views' | 'howToFilm'>, run: MeasuredRun): Measurement | null {
  const { view } = run.reading.scene;
  if (check.views.includes(view)) return null;
  return unavailable(
    check.unit,
    `This film shows you from ${seenFrom[view]}, where it can’t be seen.`,
    check.howToFilm,
  );
}
