import type { CannotCompare, Comparison, KnownComparison, OtherwiseDifferent } from '../analysis/compare/comparison.ts';
import type { View } from '../gait/scene/scene.ts';
import { decimalsOf } from '../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import { measureOf } from '../heuristics/measures.ts';
import { german, germanSentences } from './compareWords.de.ts';
import { formatError, formatFigure } from './formatFigure.ts';
import { measureWords } from './measureWords.ts';
import { lowerFirst, nameInSentence } from './midSentence.ts';
import { spoken } from './spoken.ts';
import { unbroken } from './unbroken.ts';
import { viewWords } from './viewWords.ts';

const english = {
  title: 'Compare two runs',
  action: 'Compare with…',
  choose: {
    first: 'First run',
    second: 'Compare with',
    none: 'Comparing takes two saved runs. Film again, from the same place, and come back.',
    sameView: 'Filmed from the same side',
    otherView: 'Filmed from another side',
    otherViewHint: 'Most numbers can’t be compared across sides. Cadence and stride length can.',
    back: 'Home',
  },
  first: 'First',
  second: 'Second',
  swap: 'Swap the two',
  another: 'Choose another run',
  open: 'Open this run',
  shown: 'How the videos are shown',
  beside: 'Side by side',
  ghost: 'One over the other',
  ghostNote: 'The pink figure is the second run, drawn as large as the first and hips over hips.',
  noGhost: 'The two can’t be drawn over each other: they were filmed from different sides.',
  inStep: 'Both are in step: the same foot lands at the same moment.',
  notInStep: 'Too few landings in a row to play the two in step.',
  stage: { first: 'First run, with the body drawn over it', second: 'Second run, with the body drawn over it' },
  numbers: 'What changed',
  asked: (name: string) => `What you worked on: ${nameInSentence(name)}`,
  verdicts: { changed: 'Changed', noChange: 'No change beyond error', cannotCompare: 'Can’t be compared' },
  leads: { toUsual: 'towards the usual range', fromUsual: 'away from the usual range' },
  measure: 'Measure',
  difference: 'Difference',
  cannot: 'Can’t be compared',
  how: 'When is it a change?',
  howLong:
    'Every number has an error, and both videos’ errors count. The figure after ± says how large a difference must be so that chance alone doesn’t make it, with all these numbers looked at together. What you worked on is a single question, so there less is enough. A smaller change may still be real: film again, longer, from the same place.',
};

/** @see compareWords */
export type CompareWords = typeof english;

/** Two runs beside each other. */
export const compareWords = spoken({ en: english, de: german });

/** What is said of a comparison. */
export interface ComparePhrases {
  readonly nothing: string;
  readonly single: (hasChanged: boolean) => string;
  readonly noneOf: (count: number) => string;
  readonly someOf: (changed: number, count: number) => string;
  readonly noChange: (name: string, least: string) => string;
  /** `where` begins with its comma, or is empty. */
  readonly change: (name: string, amount: string, isMore: boolean, where: string) => string;
  readonly cannot: Readonly<Record<Exclude<CannotCompare['kind'], 'otherView'>, string>> & {
    readonly otherView: (first: View, second: View) => string;
  };
  readonly otherSpeed: (first: string, second: string) => string;
  readonly speedUnknown: string;
}

const englishSentences: ComparePhrases = {
  nothing: 'These two videos have no number in common.',
  single: (hasChanged) =>
    `The one number that both videos show ${hasChanged ? 'changed by more than its error' : 'did not change by more than its error'}.`,
  noneOf: (count) => `None of the ${count} numbers that both videos show changed by more than its error.`,
  someOf: (changed, count) =>
    `${changed} of the ${count} numbers that both videos show changed by more than ${changed === 1 ? 'its error' : 'their error'}.`,
  noChange: (name, least) =>
    `${name}: no change beyond the error. It would have to be more than ${least} to be told apart from none.`,
  change: (name, amount, isMore, where) => `${name} is ${amount} ${isMore ? 'more' : 'less'} than before${where}.`,
  cannot: {
    unknown: 'Neither video shows it.',
    unknownFirst: 'The first video doesn’t show it.',
    unknownSecond: 'The second video doesn’t show it.',
    otherClock: 'One of the videos may play slower or faster than the run was.',
    otherReference: 'Only one of the two is compared with how you stand.',
    otherView: (first, second) =>
      `Filmed from another side: ${lowerFirst(viewWords[first])}, then ${lowerFirst(viewWords[second])}.`,
    otherLeg: 'Each video shows the leg and arm nearer to the camera: once the left ones, once the right.',
  },
  otherSpeed: (first, second) =>
    `The first run was at ${first}, the second at ${second}. Form changes with speed, so a change may come from that alone.`,
  speedUnknown: 'The speed of one of the runs isn’t known. Form changes with speed: compare runs at the same speed.',
};

const phrases = spoken({ en: englishSentences, de: germanSentences });

/** The whole of a comparison in one sentence. */
export function comparisonSentence({ measures }: Comparison): string {
  const known = measures.filter((one) => one.verdict !== 'cannotCompare');
  if (known.length === 0) return phrases.nothing;
  const changed = known.filter(({ verdict }) => verdict === 'changed').length;
  if (known.length === 1) return phrases.single(changed === 1);
  return changed === 0 ? phrases.noneOf(known.length) : phrases.someOf(changed, known.length);
}

/** A value with its error and unit: "12 ± 3°". */
export function valueWithError({ value, uncertainty, unit }: KnownComparison['first'], id: MeasureId): string {
  const decimals = decimalsOf({ unit }, measureOf(id));
  const { figure, suffix } = formatFigure(value, unit, decimals);
  return `${figure} ± ${formatError(uncertainty, unit, decimals)}${suffix}`;
}

/** How much a measure changed and how large a change had to be: "+6°, told from 5". */
export function changeWithError({ id, change, error, first }: KnownComparison): string {
  const decimals = decimalsOf(first, measureOf(id));
  const { figure, suffix } = formatFigure(change, first.unit, decimals);
  return `${change > 0 && /[1-9]/.test(figure) ? '+' : ''}${figure} ± ${formatError(error, first.unit, decimals)}${suffix}`;
}

/** Whether one measure moved, as a sentence. */
export function changeSentence(one: KnownComparison): string {
  const { id, change, error, first, verdict, leads } = one;
  const decimals = decimalsOf(first, measureOf(id));
  const amount = (value: number) => {
    const { figure, suffix } = formatFigure(Math.abs(value), first.unit, decimals);
    return `${figure}${suffix}`;
  };
  const { name } = measureWords[id];
  if (verdict === 'noChange') {
    return unbroken(phrases.noChange(name, amount(error)));
  }
  const where = leads === null ? '' : `, ${compareWords.leads[leads]}`;
  return unbroken(phrases.change(name, amount(change), change > 0, where));
}

/** Why a measure of two runs can't be compared. */
export function cannotCompareSentence(reason: CannotCompare): string {
  return reason.kind === 'otherView'
    ? phrases.cannot.otherView(reason.first, reason.second)
    : phrases.cannot[reason.kind];
}

/** What else differs, so that a change may come from it. */
export function otherwiseSentence(one: OtherwiseDifferent, speed: (kmh: number) => string): string {
  if (one.kind !== 'otherSpeed') return phrases.speedUnknown;
  return unbroken(phrases.otherSpeed(speed(one.firstKmh), speed(one.secondKmh)));
}
