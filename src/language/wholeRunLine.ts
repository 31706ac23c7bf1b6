import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureWords } from './measureWords.ts';
import { wholeRunFigure } from './shownWords.ts';

/** What the overlay draws with a number of each moment. */
const drawn: readonly MeasureId[] = ['forwardLean', 'headPosition', 'overstride'];

/**
 * The whole run's values of what is drawn with a number of the moment, for a video that goes without the page beside
 * it: "Whole run: forward lean 3° ± 3 · head position 11° ± 6". Null where there is none.
 */
export function wholeRunLine({ metrics }: RunAnalysis): string | null {
  const parts = drawn.flatMap((id) => {
    const measurement = metrics[id];
    const figure = measurement && wholeRunFigure(id, measurement);
    return figure ? [`${measureWords[id].name.toLowerCase()} ${figure}`] : [];
  });
  return parts.length > 0 ? `Whole run: ${parts.join(' · ')}` : null;
}
