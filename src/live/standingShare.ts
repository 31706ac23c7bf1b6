import { standingSeconds } from './standingSeconds.ts';
import type { StandingTall } from './standingTall.ts';

/** 0..1: how much of the standing calibration is done at `time` (seconds), for a ring that fills. */
export function standingShare({ since, taken }: StandingTall, time: number): number {
  if (taken) return 1;
  return since === null ? 0 : Math.min(1, Math.max(0, (time - since) / standingSeconds));
}
