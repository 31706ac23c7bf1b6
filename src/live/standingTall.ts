import type { FramingReading } from './framingReading.ts';
import { standingSeconds } from './standingSeconds.ts';

/** How far the three seconds of standing tall have come. */
export interface StandingTall {
  /** When this person began to stand still with the arms down, seconds; null while moving. */
  readonly since: number | null;
  /** The stretch of time that shows the runner standing, seconds; null until it has been taken. */
  readonly taken: { readonly from: number; readonly to: number } | null;
}

/** Sight covers the second before it, so the stretch begins a second before stillness is first seen. */
const sightSeconds = 1;

/** Nobody has stood yet. */
export const notYetStood: StandingTall = { since: null, taken: null };

/** Goes on with the standing calibration. Once taken it stays, until somebody else asks for a new one. */
export function standingTall(before: StandingTall, sight: FramingReading, time: number): StandingTall {
  if (before.taken) return before;
  const isGood = sight.people === 1 && sight.isStanding && sight.areArmsDown && (sight.feetInsideShare ?? 0) > 0.5;
  if (!isGood) return notYetStood;
  const since = before.since ?? time - sightSeconds;
  return { since, taken: time - since >= standingSeconds ? { from: since, to: time } : null };
}
