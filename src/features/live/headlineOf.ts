import type { Notice } from '../../analysis/notice.ts';
import type { LiveState } from '../../engine/live/liveState.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { measureOf } from '../../heuristics/measures.ts';
import { downloadSentence } from '../../language/downloadSentence.ts';
import { findingTitle } from '../../language/findingWords.ts';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { liveCueWords } from '../../language/liveCueWords.ts';
import { liveWords } from '../../language/liveWords.ts';
import { measureWords } from '../../language/measureWords.ts';
import { reasonWords } from '../../language/reasonWords.ts';
import { setupWords } from '../../language/setupWords.ts';
import type { SetupStep } from '../../live/setupAdvice.ts';
import type { Headline } from './LiveHeadline.tsx';

/**
 * The one thing to show: before running the next instruction; then the number that the runner picked, or, where Lope
 * chooses, the cue, the praise, and else the cadence.
 */
export function headlineOf(state: LiveState, shows: 'coach' | MeasureId): Headline {
  const { stage } = liveWords;
  if (state.isHeld) return { kind: 'instruction', text: stage.held, detail: stage.heldHint };
  if (state.phase === 'starting')
    return { kind: 'instruction', text: stage.starting, detail: downloadSentence(state.download) };
  if (state.run === 'waiting') return { kind: 'instruction', text: setupWords[state.advice].shown, detail: null };
  if (state.run === 'paused') return { kind: 'instruction', text: stage.paused, detail: stage.pausedHint };
  const { cue, praise } = state.cue;
  if (shows === 'coach' && cue) {
    const { metric } = cue.finding;
    const text = liveCueWords(metric, cue.end)?.shown ?? findingTitle(cue.finding);
    return { kind: 'cue', text, detail: numberOf(state, metric)?.named ?? null };
  }
  if (shows === 'coach' && praise) {
    return { kind: 'praise', text: stage.praise, detail: numberOf(state, praise.metric)?.named ?? null };
  }
  const number = numberOf(state, shows === 'coach' ? 'cadence' : shows);
  if (number) return { kind: 'number', text: number.figure, detail: number.detail };
  const stop = state.analysis?.notices.find((notice) => notice.level === 'stop');
  const step = stop && remedies[stop.id];
  if (step) return { kind: 'instruction', text: setupWords[step].shown, detail: null };
  const why = shows === 'coach' || !state.analysis ? null : reasonWords(shows, state.analysis);
  return { kind: 'instruction', text: stage.measuring, detail: why?.reason ?? null };
}

/** What keeps the run from being measured, and the instruction that ends it. */
const remedies: Partial<Record<Notice['id'], SetupStep>> = {
  nobody: 'nobody',
  smallBody: 'tooFar',
  feetCutOff: 'feetCutOff',
};

/** A measure's figure with what belongs below it; null where it is unavailable. */
function numberOf({ analysis }: LiveState, id: MeasureId): { figure: string; detail: string; named: string } | null {
  const measurement = analysis?.metrics[id];
  if (!measurement || measurement.value === null) return null;
  const { decimals } = measureOf(id);
  const { name } = measureWords[id];
  const { figure, suffix } = formatFigure(measurement.value, measurement.unit, decimals);
  const error =
    measurement.uncertainty === null ? '' : `±${formatError(measurement.uncertainty, measurement.unit, decimals)}`;
  const isShort = suffix.length < 2;
  return {
    figure: isShort ? figure + suffix : figure,
    detail: [name, `${error}${suffix}`].join(' '),
    named: `${name} ${figure} ${error}${suffix}`,
  };
}
