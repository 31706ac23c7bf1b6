import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { type EvenSignal, evenSignal } from '../../signal/evenSignal.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import { frontmost } from '../motion/frontmost.ts';
import type { LegPath } from '../motion/legPath.ts';
import { stepPeriod } from '../motion/stepPeriod.ts';
import { trunkDescents } from '../motion/trunkDescents.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import { alternatingSides } from './alternatingSides.ts';
import { findFootReversals } from './findFootReversals.ts';
import { footCutoff } from './footCutoff.ts';
import type { FootReversal } from './footReversal.ts';
import { initialContactDelay } from './initialContactDelay.ts';
import { mergeInitialContacts } from './mergeInitialContacts.ts';
import type { Stance } from './stance.ts';

/** A window holds at least this long and this many steps: a cut or a turn harms only its own window. */
const windowSeconds = 4;
const windowSteps = 12;
/** Sides are read this many steps round the turn, where the legs are furthest apart and rightly labelled. */
const sideReach = 0.15;

/** The foot lies flat at least from here to there, steps after landing. */
const flatFrom = 0.25;
const flatTo = 0.45;

/** A contact without a foot that was seen to land. */
const trunkOnlyQuality = 0.3;

/** What the contacts are found in. */
export interface SideContactsInput {
  /** Without the frames that don't count (NaN there). */
  readonly track: PoseTrack;
  readonly trunk: TrunkPath;
  readonly legs: Readonly<Record<Side, LegPath>>;
  /** The step's duration over the film. */
  readonly stepSeconds: number;
  /** Frames per second. */
  readonly frameRate: number;
}

/**
 * Contacts in a film from the side or obliquely, by the frontmost foot.
 *
 * Works in overlapping windows of which the central half counts, finds landings without asking which foot it is, and
 * gives them sides afterwards, by alternation. Toe-offs are left open: they need legs that are put right (see
 * `withToeOffs`).
 */
export function sideContacts(input: SideContactsInput): Stance[] {
  const { track, trunk, legs, stepSeconds, frameRate } = input;
  const { times } = track;
  const front = frontmost(legs);
  const separation = legs.left.ahead.map((value, i) => value - legs.right.ahead[i]);
  const found: FootReversal[] = [];
  for (const { from, to, keepFrom, keepTo } of windows(times, Math.max(windowSeconds, windowSteps * stepSeconds))) {
    const part = times.subarray(from, to);
    if (part.length < 4) continue;
    const own = { times: part, separation: separation.subarray(from, to), front: front.subarray(from, to) };
    const local = localStep(own, stepSeconds, frameRate);
    const signal = evenSignal(part, own.front, local, footCutoff(local, frameRate));
    for (const landing of findFootReversals(signal, local)) {
      if (landing.turn >= keepFrom && landing.turn < keepTo) found.push(landing);
    }
  }
  const landings = withoutTwins(found, 0.5 * stepSeconds);
  const cutoff = footCutoff(stepSeconds, frameRate);
  const separated = evenSignal(times, separation, stepSeconds, cutoff);
  const perSide = (measure: (input: SideContactsInput, side: Side) => Float64Array) => ({
    left: evenSignal(times, measure(input, 'left'), stepSeconds, cutoff),
    right: evenSignal(times, measure(input, 'right'), stepSeconds, cutoff),
  });
  const toesUp = perSide(toesAboveHeel);
  const seenSides = sidesOf(
    landings.map(({ turn }) => turn),
    separated,
    stepSeconds,
  );
  const rise = median(landings.map((landing, i) => landingRise(toesUp[seenSides[i]], landing, stepSeconds)));
  const delay = initialContactDelay(rise) * stepSeconds;
  const touchDowns = mergeInitialContacts(
    landings.map(({ slowed }) => slowed + delay),
    trunkDescents(times, trunk, stepSeconds),
    stepSeconds,
  );
  const sides = sidesOf(
    touchDowns.map(({ time, foot }) => (foot === null ? time - delay : landings[foot].turn)),
    separated,
    stepSeconds,
  );
  return touchDowns.map(({ time, foot }, i) => ({
    side: sides[i],
    initialContact: time as RealSeconds,
    toeOff: null,
    quality: foot === null ? trunkOnlyQuality : landings[foot].quality,
  }));
}

function toesAboveHeel({ track, trunk }: SideContactsInput, side: Side): Float64Array {
  const heel = track.y[Keypoint[`${side}Heel`]];
  const toe = track.y[Keypoint[`${side}FootIndex`]];
  return heel.map((value, i) => (value - toe[i]) / trunk.length[i]);
}

/** How far the toes stand above the heel on landing, against the same foot flat on the ground. */
function landingRise({ samples, rateHz, start }: EvenSignal, { slowed }: FootReversal, stepSeconds: number): number {
  const at = (steps: number) => Math.max(0, Math.round((slowed + steps * stepSeconds - start) * rateHz));
  return median(samples.subarray(at(-0.06), at(0.03) + 1)) - median(samples.subarray(at(flatFrom), at(flatTo)));
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly keepFrom: number;
  readonly keepTo: number;
}

function windows(times: Float64Array, seconds: number): Window[] {
  const n = times.length;
  const first = times[0];
  const end = times[n - 1];
  const hop = seconds / 2;
  const count = Math.max(1, Math.ceil((end - first - seconds) / hop) + 1);
  const out: Window[] = [];
  let from = 0;
  let to = 0;
  for (let k = 0; k < count; k++) {
    const start = first + k * hop;
    while (times[from] < start) from++;
    while (to < n && times[to] <= start + seconds) to++;
    const isFirst = k === 0;
    const isLast = k === count - 1;
    out.push({
      from,
      to,
      keepFrom: isFirst ? Number.NEGATIVE_INFINITY : start + hop / 2,
      keepTo: isLast ? Number.POSITIVE_INFINITY : start + (3 * hop) / 2,
    });
  }
  return out;
}

/** The window's own step where it repeats clearly, for runners who speed up; else the film's. */
function localStep(
  { times, separation, front }: Readonly<Record<'times' | 'separation' | 'front', Float64Array>>,
  stepSeconds: number,
  frameRate: number,
): number {
  const signals = [separation, front].map((values) => evenSignal(times, values, stepSeconds, 0.45 * frameRate));
  const own = stepPeriod(signals[0].samples, signals[1].samples, signals[0].rateHz, {
    shortest: 0.6 * stepSeconds,
    longest: 1.6 * stepSeconds,
  });
  return own !== null && own.strength > 0.5 ? own.seconds : stepSeconds;
}

function withoutTwins(landings: readonly FootReversal[], spacing: number): FootReversal[] {
  const kept: FootReversal[] = [];
  for (const landing of landings.toSorted((a, b) => a.turn - b.turn)) {
    const previous = kept.at(-1);
    if (previous === undefined || landing.turn - previous.turn >= spacing) kept.push(landing);
    else if (landing.quality > previous.quality) kept[kept.length - 1] = landing;
  }
  return kept;
}

/** Which foot landed at each of `turns`, the instants at which the legs are furthest apart. */
function sidesOf(turns: readonly number[], separation: EvenSignal, stepSeconds: number): Side[] {
  const { samples, rateHz, start } = separation;
  const own = turns.map((turn) => {
    const from = Math.max(0, Math.round((turn - sideReach * stepSeconds - start) * rateHz));
    const to = Math.min(samples.length, Math.round((turn + sideReach * stepSeconds - start) * rateHz) + 1);
    let sum = 0;
    let count = 0;
    for (let i = from; i < to; i++) {
      if (Number.isNaN(samples[i])) continue;
      sum += samples[i];
      count++;
    }
    return count > 0 ? sum / count : 0;
  });
  const usual = quantile(own.map(Math.abs), 0.75) || 1;
  return alternatingSides(
    turns.map((turn, i) => ({
      stepsSincePrevious: i === 0 ? 1 : Math.max(1, Math.round((turn - turns[i - 1]) / stepSeconds)),
      left: Math.max(-1, Math.min(1, own[i] / usual)),
    })),
  );
}
