import type { RunAnalysis } from '../../src/analysis/runAnalysis.ts';
import type { RunTruth } from '../virtualRunner/runTruth.ts';
import { biasAndSpread } from './biasAndSpread.ts';
import type { Figure } from './figure.ts';
import { matchContacts } from './matchContacts.ts';

/** Contacts nearer than this to the film's ends have no step on one side to be told by. */
const edgeSeconds = 0.75;

/** One rendered film's analysis held against what its virtual runner was told to do. */
export function renderedFigures(subject: string, analysis: RunAnalysis, truth: RunTruth): Figure[] {
  const figures: Figure[] = [];
  const add = (measure: string, found: string, isTrue: string, goal: string | null, isMet: boolean) =>
    figures.push({ subject, measure, found, truth: isTrue, goal, isMet });
  add('gait', analysis.gait, truth.gait, 'the same', analysis.gait === truth.gait);
  if (truth.gait !== 'running') {
    const verdicts = Object.values(analysis.metrics).filter((measurement) => measurement.value !== null).length;
    add('verdicts', `${verdicts}`, '0', 'none', verdicts === 0 && analysis.findings.length === 0);
    return figures;
  }
  add('view', analysis.view, truth.view, 'the same', analysis.view === truth.view);
  add('direction', analysis.direction, truth.direction, 'the same', analysis.direction === truth.direction);
  contactFigures(analysis, truth, add);
  const { metrics } = analysis;
  const within = (
    measure: string,
    found: number | null | undefined,
    isTrue: number | undefined,
    tolerance: number,
    unit: string,
    decimals: number,
  ) => {
    if (isTrue === undefined) return;
    const text = found === null || found === undefined ? 'unavailable' : found.toFixed(decimals);
    const error = found === null || found === undefined ? Number.POSITIVE_INFINITY : Math.abs(found - isTrue);
    add(measure, text, isTrue.toFixed(decimals), `± ${tolerance} ${unit}`, error <= tolerance);
  };
  within('cadence', metrics.cadence?.value, truth.body.cadence?.value, 1, 'steps/min', 1);
  within('stride length', metrics.strideLength?.value, truth.body.strideLength?.value, 0.02, 'm', 2);
  const { picture } = truth;
  if (picture?.forwardLean !== null && picture !== null) {
    within('forward lean', metrics.forwardLean?.value, picture.forwardLean, 2, 'deg', 1);
    within('head position', metrics.headPosition?.value, picture.headPosition ?? undefined, 5, 'deg', 1);
    const leg = truth.legLength ?? 0;
    const cm = (fraction: number | null | undefined) => (fraction == null ? fraction : fraction * leg * 100);
    within('overstride', cm(metrics.overstride?.value), cm(picture.overstride?.tenMsBefore) ?? undefined, 3, 'cm', 1);
    within('foot strike', metrics.footStrike?.value, picture.footStrike?.tenMsBefore, 5, 'deg', 1);
    strikeFigure(analysis, truth, add);
  }
  if (picture?.armCrossover) {
    const { left, right } = picture.armCrossover;
    within('arm crossing, left', metrics.armCrossover?.left, left, 0.1, 'shoulder widths', 2);
    within('arm crossing, right', metrics.armCrossover?.right, right, 0.1, 'shoulder widths', 2);
    const isCrossing = Math.min(left, right) < -0.1;
    const isSeen = metrics.armCrossover?.status === 'fix' || metrics.armCrossover?.status === 'watch';
    add('arms cross', isSeen ? 'yes' : 'no', isCrossing ? 'yes' : 'no', 'the same', isSeen === isCrossing);
  }
  return figures;
}

type Add = (measure: string, found: string, truth: string, goal: string | null, isMet: boolean) => void;

function contactFigures(analysis: RunAnalysis, truth: RunTruth, add: Add): void {
  const all = truth.contacts;
  const from = all[0].initialContact;
  const to = all[all.length - 1].initialContact;
  const inner = all.filter((c) => c.initialContact > from + edgeSeconds && c.initialContact < to - edgeSeconds);
  const match = matchContacts(analysis.contacts, inner, 0.08, from + edgeSeconds + 0.1, to - edgeSeconds - 0.1);
  const words = `${match.found} found, ${match.invented} invented, ${match.wrongSide} on the wrong side`;
  const isMet = match.missed + match.invented + match.wrongSide === 0;
  add('contacts', words, `${inner.length}`, 'every one, none invented', isMet);
  add('touch-down', biasAndSpread(match.touchDownErrors), '0', null, true);
  if (match.toeOffErrors.length > 0) add('toe-off', biasAndSpread(match.toeOffErrors), '0', null, true);
}

function strikeFigure(analysis: RunAnalysis, truth: RunTruth, add: Add): void {
  const near = truth.view === 'left-side' ? 'left' : 'right';
  const expected = truth.contacts.find((contact) => contact.side === near)?.strike ?? 'unknown';
  const told = analysis.contacts.filter((contact) => contact.side === near && contact.strike !== null);
  const right = told.filter((contact) => contact.strike === expected).length;
  const share = told.length === 0 ? 0 : right / told.length;
  const words = told.length === 0 ? 'untold' : `${right} of ${told.length} ${expected}`;
  add('strike class', words, expected, 'at least 9 of 10', share >= 0.9);
}
