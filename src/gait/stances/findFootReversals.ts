import type { EvenSignal } from '../../signal/evenSignal.ts';
import { findPeaks, type Peak } from '../../signal/findPeaks.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import type { FootReversal } from './footReversal.ts';

/** A landing's turning point stands out by this share of the signal's 5–95 % range. */
const leastProminence = 0.2;
/** Two reversals are at least this far apart, in steps. */
const leastSpacing = 0.6;
/**
 * The stance foot's speed is read this long after the turn, in steps: well past the landing, before the other foot
 * passes.
 */
const stanceFrom = 0.2;
const stanceTo = 0.45;
/** A stance speed stays within these shares of the film's median: belts and runners change slowly. */
const speedRange = { least: 0.7, most: 1.3 };
/**
 * About to touch down at this share of the stance speed: of all rules the steadiest against force plates (README,
 * stances).
 */
const contactShare = 0.6;
/** A delay from turn to contact further than this from the film's median, in steps, is a misreading. */
const delayTolerance = 0.12;

/**
 * Landings from the frontmost foot: it turns back shortly before it lands, and moves with the ground from the landing
 * on.
 *
 * Blind to left and right, hence to their being exchanged, and to slow motion, as everything is measured in steps.
 *
 * @param front How far ahead the frontmost foot is, trunk lengths, cleaned (see `evenSignal`).
 * @param stepSeconds The step's duration.
 */
export function findFootReversals(front: EvenSignal, stepSeconds: number): FootReversal[] {
  const { samples, rateHz, start } = front;
  const stepSamples = stepSeconds * rateHz;
  const range = quantile(samples, 0.95) - quantile(samples, 0.05);
  const peaks = findPeaks(samples, {
    prominence: leastProminence * range,
    spacing: leastSpacing * stepSamples,
    isCutOut: true,
  });
  const speed = samples.map((_, i) => (rateHz * (samples[i - 1] - samples[i + 1])) / 2);
  const stanceSpeeds = peaks.map((peak) => stanceSpeed(speed, peak, stepSamples));
  const usual = median(stanceSpeeds.filter((value) => value > 0));
  if (!(usual > 0)) return [];

  const delays = peaks.map((peak, k) => {
    const own = stanceSpeeds[k];
    // Without frames after the turn there is no speed to compare with.
    if (Number.isNaN(own)) return Number.NaN;
    const target = contactShare * Math.min(speedRange.most * usual, Math.max(speedRange.least * usual, own));
    return firstCrossing(speed, peak.position, peak.position + 0.4 * stepSamples, target) / stepSamples;
  });
  const usualDelay = median(delays);
  const reversals: FootReversal[] = [];
  for (const [k, peak] of peaks.entries()) {
    if (Number.isNaN(stanceSpeeds[k])) continue;
    const delay = delays[k];
    const isTrusted = Math.abs(delay - usualDelay) <= delayTolerance;
    const used = isTrusted ? delay : usualDelay;
    if (Number.isNaN(used)) continue;
    const ratio = stanceSpeeds[k] / usual;
    reversals.push({
      turn: start + peak.position / rateHz,
      slowed: start + peak.position / rateHz + used * stepSeconds,
      stanceSpeed: stanceSpeeds[k],
      quality:
        (isTrusted ? 1 : 0.5) * Math.min(1, peak.prominence / (0.5 * range)) * (ratio > 0.5 && ratio < 2 ? 1 : 0.7),
    });
  }
  return reversals;
}

function stanceSpeed(speed: Float64Array, peak: Peak, stepSamples: number): number {
  const from = Math.ceil(peak.position + stanceFrom * stepSamples);
  const to = Math.floor(peak.position + stanceTo * stepSamples);
  return to + 1 < speed.length ? median(speed.subarray(from, to + 1)) : Number.NaN;
}

/**
 * Samples from `from` to the first sample position at or after it where `speed` reaches `target`; NaN if not before
 * `limit`.
 */
function firstCrossing(speed: Float64Array, from: number, limit: number, target: number): number {
  for (let i = Math.ceil(from); i <= limit && i < speed.length; i++) {
    if (speed[i] < target) continue;
    const before = speed[i - 1];
    const share = before < target ? (target - before) / (speed[i] - before) : 1;
    return Math.max(0, i - 1 + share - from);
  }
  return Number.NaN;
}
