import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureWords } from './measureWords.ts';
import { nameInSentence } from './midSentence.ts';
import { wholeRunFigure } from './shownWords.ts';
import { spoken } from './spoken.ts';

const wholeRun = spoken({
  en: (figures: string) => `Whole run: ${figures}`,
  de: (figures: string) => `Ganzer Lauf: ${figures}`,
});

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
    return figure ? [`${nameInSentence(measureWords[id].name)} ${figure}`] : [];
  });
  return parts.length > 0 ? wholeRun(parts.join(' · ')) : null;
}
