import { findPeaks } from '../signal/findPeaks.ts';
import { quantile } from '../signal/quantile.ts';
import type { Contact } from './contact.ts';
import type { EvenSignal } from './frontFoot.ts';

/**
 * From the instant both feet are level, one coming down and one going up, to touch-down of the one coming down, in steps:
 * 0.33, 0.37, 0.33 and 0.37 in four runs with force plates, 2.5–3 m/s, projected to a rear view.
 */
const levelToContact = 0.355;
/** Feet that differ less than this share of the usual, between two level instants, have not taken a step. */
const leastSwing = 0.3;

/**
 * Contacts in a film from the front or the rear, where feet move along the line of sight: the feet's difference in height
 * changes sign once per step. Toe-off can't be told from it.
 *
 * @param level Left foot below right foot (mean of ankles, heels and knees), trunk lengths, cleaned, its slow drift taken away.
 * @param step The step's duration, played seconds.
 */
export function levelContacts(level: EvenSignal, step: number): Contact[] {
  const { samples, rateHz, start } = level;
  const swing = quantile(samples.map(Math.abs), 0.9);
  const spacing = 0.6 * step * rateHz;
  const limits = { prominence: 2 * leastSwing * swing, spacing };
  const leftDown = findPeaks(samples, limits).map((peak) => ({
    position: peak.position,
    isLeft: true,
    ...{ value: peak.value },
  }));
  const rightDown = findPeaks(
    samples.map((value) => -value),
    limits,
  ).map((peak) => ({ position: peak.position, isLeft: false, value: -peak.value }));
  const extremes = [...leftDown, ...rightDown].sort((a, b) => a.position - b.position);
  const contacts: Contact[] = [];
  for (const [k, after] of extremes.entries()) {
    const before = extremes[k - 1];
    if (before === undefined || before.isLeft === after.isLeft) continue;
    if (after.position - before.position > 1.6 * step * rateHz) continue;
    const crossing = zeroBetween(samples, before.position, after.position);
    if (Number.isNaN(crossing)) continue;
    const balance = Math.min(Math.abs(before.value), Math.abs(after.value)) / swing;
    contacts.push({
      side: after.isLeft ? 'left' : 'right',
      initialContact: start + crossing / rateHz + levelToContact * step,
      toeOff: null,
      strike: null,
      quality: Math.max(0, Math.min(1, balance)),
    });
  }
  return contacts;
}

function zeroBetween(samples: Float64Array, from: number, to: number): number {
  for (let i = Math.floor(from) + 1; i <= to; i++) {
    const a = samples[i - 1]!;
    const b = samples[i]!;
    if (a !== b && a * b <= 0) return i - 1 + a / (a - b);
  }
  return Number.NaN;
}
