import type { FramingReading } from './framingReading.ts';

/** How far the three seconds of standing tall have come. */
export interface StandingTall {
  /** When this person began to stand still with the arms down, seconds; null while moving. */
  readonly since: number | null;
  /** The stretch of time that shows the runner standing, seconds; null until it has been taken. */
  readonly taken: { readonly from: number; readonly to: number } | null;
}

/** How long to stand for the calibration, seconds: a breath or two, over which swaying averages out. */
const standingSeconds = 3;
/**
 * A reading of the framing covers the second before it, so the stretch begins a second before stillness is first seen.
 */
const framingSeconds = 1;

/** Nobody has stood yet. */
export const notYetStood: StandingTall = { since: null, taken: null };

/** Goes on with the standing calibration. Once taken it stays, until somebody else asks for a new one. */
export function standingTall(before: StandingTall, framing: FramingReading, time: number): StandingTall {
  if (before.taken) return before;
  const isGood =
    framing.people === 1 && framing.isStanding && framing.areArmsDown && (framing.feetInsideShare ?? 0) > 0.5;
  if (!isGood) return notYetStood;
  const since = before.since ?? time - framingSeconds;
  return { since, taken: time - since >= standingSeconds ? { from: since, to: time } : null };
}

/** 0..1: how much of the standing calibration is done at `time` (seconds), for a ring that fills. */
export function standingShare({ since, taken }: StandingTall, time: number): number {
  if (taken) return 1;
  return since === null ? 0 : Math.min(1, Math.max(0, (time - since) / standingSeconds));
}
