import { centimetresPerUnit } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { isKnown, type KnownMeasurement, type Measurement } from '../../heuristics/measurement.ts';
import { measures } from '../../heuristics/measures.ts';
import { normalQuantile } from '../../signal/normalQuantile.ts';
import { studentT } from '../../signal/studentT.ts';
import type { CannotCompare, ComparableRun, ComparedMeasure, Comparison, OtherwiseDifferent } from './comparison.ts';
import { measuredFrom } from './measuredFrom.ts';
import { seenAlike } from './seenAlike.ts';

/** Real time is part of these. */
const onTheClock: readonly MeasureId[] = ['cadence', 'strideLength', 'groundContactTime', 'flightTime', 'softLanding'];

/** A belt shows its speed to a hundredth, and nobody's form follows less than this share of it. */
const sameSpeed = 0.04;

/** Films behind a half-width, less one, where a measure has none of its own. */
const ordinaryDegrees = 25;

/**
 * What differs from one run to the next of somebody who changes nothing, where films measure better than that. Steps a
 * minute at one speed (convention of this project).
 */
const sameRunner: Readonly<Partial<Record<MeasureId, number>>> = { cadence: 2 };

/**
 * Two runs on their common measures, the first before the second.
 *
 * Nothing is called a change that the two intervals can't carry. One difference is sure at 95 % beyond √(a² + b²) of the two
 * half-widths. But some fifteen measures are looked at together, and one in twenty would change by chance: so that not
 * one does in nineteen comparisons of twenty, each has to be sure at 95 % / number of measures (Bonferroni), by the
 * distribution that its half-width came from: Student's t with as many films behind it. That widens √(a² + b²) by 1.5 to 2.
 * A measure that was `asked` about beforehand – what a cue was meant to move – is one question and needs no such room.
 *
 * The pose model's own error does not fall out of a difference. It would if it went with the runner; in eighteen films
 * of six rendered human bodies, each filmed by three cameras, the errors of one body's films lay as far apart as those
 * of all (lean 1.1 of 1.2°, head 3.3 of 3.2°, foot 5.1 of 5.7°, overstride 1.2 of 1.1 cm, contact 21 of 23 ms,
 * bounce 1.4 of 1.4 cm). So both films' errors count in full, the camera's unknown roll among them.
 */
export function compareRuns(
  first: ComparableRun,
  second: ComparableRun,
  { asked = null }: { readonly asked?: MeasureId | null } = {},
): Comparison {
  const pairs = measures.map(({ id }) => pairOf(id, first, second));
  const together = pairs.filter((pair) => !('reason' in pair)).length;
  return {
    measures: pairs.map((pair) =>
      'reason' in pair
        ? { id: pair.id, verdict: 'cannotCompare', reason: pair.reason }
        : compared(pair, pair.id === asked ? 1 : together),
    ),
    otherwise: otherwiseDifferent(first, second),
  };
}

interface KnownPair {
  readonly id: MeasureId;
  readonly before: KnownMeasurement;
  readonly after: KnownMeasurement;
}

function pairOf(
  id: MeasureId,
  first: ComparableRun,
  second: ComparableRun,
): KnownPair | { readonly id: MeasureId; readonly reason: CannotCompare } {
  const [one, other] = [first, second].map(({ analysis }) => analysis.metrics[id] ?? null);
  if (!one || !other || !isKnown(one) || !isKnown(other)) return { id, reason: { kind: unknownIn(one, other) } };
  const reason = whyNot(id, first, second, one, other);
  if (reason) return { id, reason };
  const [before, after] = inOneUnit(one, other);
  return { id, before, after };
}

/** @param together how many measures are looked at beside each other. */
function compared({ id, before, after }: KnownPair, together: number): ComparedMeasure {
  const change = after.value - before.value;
  const known = widening(before, together) * Math.hypot(before.uncertainty, after.uncertainty);
  const error = Math.max(known, sameRunner[id] ?? 0);
  const isChanged = Math.abs(change) > error;
  return {
    id,
    verdict: isChanged ? 'changed' : 'noChange',
    first: before,
    second: after,
    change,
    error,
    leads: isChanged ? leadsWhere(before, after) : null,
  };
}

/** How much wider a 95 % half-width is to be so that none of so many differences lies beyond by chance. */
function widening({ validation }: KnownMeasurement, together: number): number {
  const degrees = validation && validation.films > 4 ? validation.films - 1 : ordinaryDegrees;
  return studentT(degrees, normalQuantile(1 - 0.025 / together)) / studentT(degrees);
}

function unknownIn(first: Measurement | null, second: Measurement | null) {
  const [isFirst, isSecond] = [first, second].map((one) => one !== null && isKnown(one));
  if (!isFirst && !isSecond) return 'unknown';
  return isFirst ? 'unknownSecond' : 'unknownFirst';
}

function whyNot(
  id: MeasureId,
  first: ComparableRun,
  second: ComparableRun,
  one: KnownMeasurement,
  other: KnownMeasurement,
): CannotCompare | null {
  const isDoubted = [first, second].some(({ analysis }) => analysis.suspectedTimeScale !== null);
  if (isDoubted && onTheClock.includes(id)) return { kind: 'otherClock' };
  const otherView = seenAlike(id, measuredFrom(first.analysis, one), measuredFrom(second.analysis, other));
  if (otherView) return otherView;
  return one.baseline === other.baseline ? null : { kind: 'otherReference' };
}

/**
 * Shares of the body in centimetres where both runs have a size: by one size for both, so that a height told otherwise
 * the second time makes no change.
 */
function inOneUnit(first: KnownMeasurement, second: KnownMeasurement): readonly [KnownMeasurement, KnownMeasurement] {
  const [one, other] = [centimetresPerUnit(first), centimetresPerUnit(second)];
  if (one === null || other === null) return [first, second];
  const unit = (one + other) / 2;
  return [inUnit(first, unit), inUnit(second, unit)];
}

function inUnit(measurement: KnownMeasurement, unit: number): KnownMeasurement {
  const range = (limits: Measurement['referenceRange']) =>
    limits && {
      low: limits.low === null ? null : limits.low * unit,
      high: limits.high === null ? null : limits.high * unit,
    };
  return {
    ...measurement,
    unit: 'cm',
    value: measurement.value * unit,
    uncertainty: measurement.uncertainty * unit,
    referenceRange: range(measurement.referenceRange),
    concernRange: range(measurement.concernRange),
  };
}

/** How far outside a range a value lies; 0 inside. */
function outside(value: number, { low, high }: NonNullable<Measurement['referenceRange']>): number {
  return Math.max(0, (low ?? Number.NEGATIVE_INFINITY) - value, value - (high ?? Number.POSITIVE_INFINITY));
}

function leadsWhere(first: KnownMeasurement, second: KnownMeasurement): 'toUsual' | 'fromUsual' | null {
  // The range may go with the speed; that of the second run is the one that is true now.
  const range = second.referenceRange;
  if (!range) return null;
  const [before, after] = [outside(first.value, range), outside(second.value, range)];
  if (before === after) return null;
  return after < before ? 'toUsual' : 'fromUsual';
}

function otherwiseDifferent(first: ComparableRun, second: ComparableRun): OtherwiseDifferent[] {
  const [firstKmh, secondKmh] = [first.said.speedKmh ?? null, second.said.speedKmh ?? null];
  if (firstKmh === null || secondKmh === null) return [{ kind: 'speedUnknown' }];
  const isSame = Math.abs(firstKmh - secondKmh) <= sameSpeed * Math.max(firstKmh, secondKmh);
  return isSame ? [] : [{ kind: 'otherSpeed', firstKmh, secondKmh }];
}
