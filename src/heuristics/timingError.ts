import type { MeasuredRun } from './measuredRun.ts';

/**
 * 95 % half-width of what a film's rate leaves unsure about the time between touch-down and toe-off, ms:
 * ± 30 ms at 30 frames a second and ± 20 at 60 on real films, whatever the number of steps (docs/ACCURACY.md).
 * It falls with the root of the frame's length, as those two figures do.
 */
export function timingError(run: MeasuredRun): number {
  const rate = run.reading.bestGuessFrameRate;
  if (rate === null) return 30;
  return 30 * Math.sqrt(30 / (rate * run.reading.scene.timeScale));
}
