import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import type { Finding } from '../coaching/finding.ts';
import type { MeasureId } from '../heuristics/measureId.ts';

/** The one thing to think of now. */
export interface ActiveCue {
  readonly finding: Finding;
  /** Too little or too much of it: several measures have a cue for either. */
  readonly end: 'low' | 'high';
  /** How often it has been given. */
  readonly given: number;
  readonly lastGiven: number;
}

/** What the coach has in mind. Times are seconds on the clock of the frames. */
export interface CueState {
  readonly cue: ActiveCue | null;
  /** The measure that came back into its range, and until when that is said. */
  readonly praise: { readonly metric: MeasureId; readonly until: number } | null;
  /** The measures that may become the next cue, and in how many refreshes running each has been out of its range. */
  readonly suspects: Readonly<Partial<Record<MeasureId, number>>>;
  /** Refreshes running in which the cue's measure was back in its range, or could not be judged. */
  readonly good: number;
  readonly unjudged: number;
  /** When something was last said aloud. */
  readonly spokenAt: number;
}

/** What the coach says of a measure now; at most one thing. */
export type SpokenCue =
  | {
      readonly kind: 'cue';
      readonly metric: MeasureId;
      readonly end: ActiveCue['end'];
      readonly finding: Finding;
    }
  | { readonly kind: 'praise'; readonly metric: MeasureId }
  | null;

/**
 * Refreshes a second apart in which a measure has to be out of its range beyond its error before it is spoken of, and
 * back before it is praised: about four strides.
 */
const readingsToSpeak = 3;
/**
 * A cue whose measure can't be judged any more for this many refreshes is dropped without a word. A form that changes
 * can't be judged until the window has filled anew, which takes eight.
 */
const readingsToForget = 12;
/** Whatever is said, cue or praise, the last word is at least so long ago, seconds. */
const quietSeconds = 20;
/** Praise stays on show for so long, seconds. */
const praiseSeconds = 5;
/**
 * Feedback that fades is kept better than feedback on every step (the gait retraining studies' schedule: Chan 2018,
 * Heiderscheit 2011): the same cue comes again after 20, 40, 60 … seconds.
 */
const longestRepeat = 3;

/** Before the first numbers. */
export const initialCue: CueState = {
  cue: null,
  praise: null,
  suspects: {},
  good: 0,
  unjudged: 0,
  spokenAt: Number.NEGATIVE_INFINITY,
};

/**
 * Goes on by one refresh: one thing at a time, only when it is sure, praised when it is back, then quiet.
 *
 * @param analysis of the last seconds.
 * @param time seconds.
 */
export function cuePolicy(before: CueState, analysis: RunAnalysis, time: number): { state: CueState; say: SpokenCue } {
  const praise = before.praise && time < before.praise.until ? before.praise : null;
  if (before.cue) return follow({ ...before, praise }, before.cue, analysis, time);
  return seek({ ...before, praise }, analysis, time);
}

/** There is a cue: repeat it, praise, or let it go. */
function follow(
  before: CueState,
  cue: ActiveCue,
  analysis: RunAnalysis,
  time: number,
): { state: CueState; say: SpokenCue } {
  const { metric } = cue.finding;
  const measurement = analysis.metrics[metric];
  const status = measurement?.status ?? 'unavailable';
  // Praise is no verdict: that it is back as far as eight seconds can show is what the runner waits to hear.
  if (status === 'good' || measurement?.reason?.kind === 'probablyUsual') {
    const good = before.good + 1;
    if (good < readingsToSpeak || !isQuietOver(before, time))
      return { state: { ...before, good, unjudged: 0 }, say: null };
    const praise = { metric, until: time + praiseSeconds };
    return { state: { ...initialCue, praise, spokenAt: time }, say: { kind: 'praise', metric } };
  }
  if (status === 'info' || status === 'unavailable') {
    const unjudged = before.unjudged + 1;
    if (unjudged < readingsToForget) return { state: { ...before, good: 0, unjudged }, say: null };
    return { state: { ...initialCue, spokenAt: before.spokenAt }, say: null };
  }
  const due = time - cue.lastGiven >= quietSeconds * Math.min(cue.given, longestRepeat);
  if (!due) return { state: { ...before, good: 0, unjudged: 0 }, say: null };
  const again = { ...cue, given: cue.given + 1, lastGiven: time };
  return { state: { ...before, cue: again, good: 0, unjudged: 0, spokenAt: time }, say: spoken(again) };
}

/** There is none: take the first finding that has lasted, once the last word is long enough ago. */
function seek(before: CueState, analysis: RunAnalysis, time: number): { state: CueState; say: SpokenCue } {
  const suspects: Partial<Record<MeasureId, number>> = {};
  for (const { metric } of analysis.findings) suspects[metric] = (before.suspects[metric] ?? 0) + 1;
  const finding = analysis.findings.find(({ metric }) => (suspects[metric] ?? 0) >= readingsToSpeak);
  if (!finding || before.praise || !isQuietOver(before, time)) {
    return { state: { ...before, suspects }, say: null };
  }
  const { metric } = finding;
  const { value = null, referenceRange = null } = analysis.metrics[metric] ?? {};
  const end = value !== null && referenceRange?.low != null && value < referenceRange.low ? 'low' : 'high';
  const cue: ActiveCue = { finding, end, given: 1, lastGiven: time };
  return { state: { ...initialCue, cue, spokenAt: time }, say: spoken(cue) };
}

function spoken({ finding, end }: ActiveCue): SpokenCue {
  return { kind: 'cue', metric: finding.metric, end, finding };
}

function isQuietOver({ spokenAt }: CueState, time: number): boolean {
  return time - spokenAt >= quietSeconds;
}
