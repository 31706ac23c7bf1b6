import type { EvenSignal } from '../../signal/evenSignal.ts';

/** The thigh turns round within this after initial contact, in steps. */
const earliest = 0.5;
const latest = 1.2;

/**
 * When the thigh of the leg that landed at `initialContact` is furthest behind and turns forwards again: within two
 * hundredths of a second of toe-off in running (recorded runners on force plates: 22 ms before it at 2 m/s, 2 ms at 3).
 *
 * @param thigh Its angle in the picture, + the knee behind the hip; only differences count.
 * @param stepSeconds The step's duration.
 * @returns null where it is not seen to turn in time.
 */
export function thighReversal(
  { samples, rateHz, start }: EvenSignal,
  initialContact: number,
  stepSeconds: number,
): number | null {
  const at = (steps: number) => Math.round((initialContact + steps * stepSeconds - start) * rateHz);
  const from = Math.max(1, at(earliest));
  const to = Math.min(samples.length - 2, at(latest));
  let best = -1;
  for (let i = from; i <= to; i++) {
    if (Number.isNaN(samples[i])) return null;
    if (best < 0 || samples[i] > samples[best]) best = i;
  }
  if (best <= from || best >= to) return null;
  const [before, here, after] = [samples[best - 1], samples[best], samples[best + 1]];
  const bend = before - 2 * here + after;
  return start + (best + (bend < 0 ? (before - after) / (2 * bend) : 0)) / rateHz;
}
