import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import { biasAndSpread } from './biasAndSpread.ts';
import type { ClipLabels } from './clipLabels.ts';
import type { Figure } from './figure.ts';
import { matchContacts } from './matchContacts.ts';

/** What is known of a real clip without labels of its own. */
export interface ClipTruth {
  readonly gait: RunAnalysis['gait'];
  readonly view: RunAnalysis['view'] | null;
  /** Steps per minute read off the shoe's pixels, and how far a result may be off. */
  readonly cadence: { readonly value: number; readonly tolerance: number } | null;
  /** How many frames a contact may be from its label. */
  readonly frames: number | null;
  /**
   * When the near foot was seen to leave the belt, seconds, read off the sole's edge in frames looked at by eye, between
   * frames by its rise in the next ones: ± half a frame. The eye is late (see `labelLateness`).
   */
  readonly toeOffs: readonly number[] | null;
  readonly strike: 'rearfoot' | null;
  readonly timeScale: number | null;
}

/**
 * Toe-offs labelled by eye are late by this ± this, seconds: so they were, marked blind, on rendered frames of human
 * bodies whose truth is known. From a metre above the belt no gap is seen under a dark sole until the toe is 1–2 cm up.
 */
const labelLateness = { mean: 0.048, spread: 0.02 };
/** A toe-off further than this from its label, seconds, belongs to another one. */
const toeOffReach = 0.1;

/** Detected minus labelled, seconds, for each label that has a toe-off of the near foot nearby. */
function toeOffErrors(analysis: RunAnalysis, labels: readonly number[]): number[] {
  const near = analysis.view === 'left-side' ? 'left' : 'right';
  const found = analysis.contacts.flatMap(({ side, toeOff }) => (side === near && toeOff !== null ? [toeOff] : []));
  return labels.flatMap((label) => {
    const errors = found.map((toeOff) => toeOff - label).sort((a, b) => Math.abs(a) - Math.abs(b));
    return errors[0] !== undefined && Math.abs(errors[0]) <= toeOffReach ? [errors[0]] : [];
  });
}

/** A real clip's analysis held against what was marked and read by eye. */
export function realFigures(
  subject: string,
  analysis: RunAnalysis,
  truth: ClipTruth,
  labels: ClipLabels | null,
): Figure[] {
  const figures: Figure[] = [];
  const add = (measure: string, found: string, isTrue: string, goal: string | null, isMet: boolean) =>
    figures.push({ subject, measure, found, truth: isTrue, goal, isMet });
  add('gait', analysis.gait, truth.gait, 'the same', analysis.gait === truth.gait);
  if (truth.view) add('view', analysis.view, truth.view, 'the same', analysis.view === truth.view);
  if (truth.gait !== 'running') {
    const values = Object.values(analysis.metrics).filter((measurement) => measurement.value !== null).length;
    add('verdicts', `${values}`, '0', 'none', values === 0 && analysis.findings.length === 0);
  }
  if (truth.cadence) {
    const { value, tolerance } = truth.cadence;
    const found = analysis.metrics.cadence?.value ?? null;
    const isMet = found !== null && Math.abs(found - value) <= tolerance;
    add('cadence', found?.toFixed(1) ?? 'unavailable', value.toFixed(1), `± ${tolerance} steps/min`, isMet);
  }
  if (labels && truth.frames !== null) {
    const tolerance = (truth.frames + 0.5) / labels.frameRate;
    // A contact within the tolerance of the looked-through part's ends may belong to a label outside it.
    const match = matchContacts(
      analysis.contacts,
      labels.contacts,
      tolerance,
      labels.from + tolerance,
      labels.to - tolerance,
    );
    const words = `${match.found} found, ${match.invented} invented, ${match.wrongSide} on the wrong side`;
    const isMet = match.missed + match.invented + match.wrongSide === 0;
    const goal = `all within ${truth.frames} frames, none invented`;
    add('contacts', words, `${labels.contacts.length}`, goal, isMet);
    add('touch-down', biasAndSpread(match.touchDownErrors), '0 to 0.9 frame late by the label’s rule', null, true);
  }
  if (truth.toeOffs) {
    const errors = toeOffErrors(analysis, truth.toeOffs);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const isMet = errors.length === truth.toeOffs.length && Math.abs(mean + labelLateness.mean) <= labelLateness.spread;
    const [late, spread] = [labelLateness.mean, labelLateness.spread].map((seconds) => (1000 * seconds).toFixed(0));
    add(
      'toe-off',
      biasAndSpread(errors),
      `−${late}: labels by eye are late`,
      `all found, mean within ${spread} ms of it`,
      isMet,
    );
  }
  if (truth.strike) {
    const told = analysis.contacts.filter((contact) => contact.strike !== null);
    const right = told.filter((contact) => contact.strike === truth.strike).length;
    add(
      'strike class',
      `${right} of ${told.length}`,
      truth.strike,
      'at least 9 of 10',
      right >= 0.9 * told.length && right > 0,
    );
  }
  if (truth.timeScale) {
    const found = analysis.suspectedTimeScale;
    add(
      'slow motion',
      found === null ? 'not seen' : `× ${found}`,
      `about × ${truth.timeScale}`,
      'recognised',
      found !== null,
    );
  }
  return figures;
}
