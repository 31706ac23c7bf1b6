import { studentT } from '../../signal/studentT.ts';
import { varianceInflation } from '../../signal/varianceInflation.ts';

/** Steps per minute with its 95 % interval. */
export interface Cadence {
  readonly value: number;
  readonly halfWidth: number;
  /** Steps between the first and the last contact. */
  readonly steps: number;
}

/**
 * What is known of a contact's timing error before seeing this film: 12 ms of a 0.35 s step (9–15 ms on real films), as
 * good as four more degrees of freedom. With many contacts the film's own spread decides; with three, chance can't pose
 * as certainty, nor can ignorance of the spread make the interval absurd.
 */
const usualError = 0.035;
const priorDegrees = 4;
/**
 * Beyond this, residuals that resemble their neighbours say that the runner changes pace, not that nothing is known.
 */
const mostInflation = 9;
/**
 * Up to so few contacts too little is known to correct the bias of their autocorrelation, from so many on it is
 * corrected in full: one contact more or less must not change the interval at a stroke.
 */
const biasKnown = { none: 8, full: 16 } as const;
/** Over a longer gap, in steps, the steps in it can't be counted surely: what follows is a run of its own. */
const longestGapSteps = 4.5;

/**
 * Cadence as the least-squares slope of contact time over step index: every contact counts, where the mean of the
 * intervals would depend on the first and the last, and their median is noisier still. Runs parted by long gaps share
 * one slope.
 *
 * @param contactTimes Real seconds, increasing.
 * @param stepSeconds The step's duration, near enough to count the steps in a gap.
 * @returns null where no interval can be given: with fewer than three contacts.
 */
export function fitCadence(contactTimes: readonly number[], stepSeconds: number): Cadence | null {
  let square = 0;
  let product = 0;
  let timeSquare = 0;
  let degrees = -1;
  let steps = 0;
  const runs: { index: number; time: number }[][] = [];
  for (const run of runsOf(contactTimes, stepSeconds)) {
    const n = run.length;
    const meanIndex = run.reduce((sum, { index }) => sum + index, 0) / n;
    const meanTime = run.reduce((sum, { time }) => sum + time, 0) / n;
    for (const { index, time } of run) {
      square += (index - meanIndex) ** 2;
      product += (index - meanIndex) * (time - meanTime);
      timeSquare += (time - meanTime) ** 2;
    }
    degrees += n - 1;
    steps += run[n - 1].index;
    runs.push(run.map(({ index, time }) => ({ index: index - meanIndex, time: time - meanTime })));
  }
  if (degrees < 1 || square === 0) return null;
  const slope = product / square;
  const residual = Math.max(0, timeSquare - slope * product) + priorDegrees * (usualError * slope) ** 2;
  const allDegrees = degrees + priorDegrees;
  const correlation = residualAutocorrelation(runs, slope);
  const inflation = varianceInflation(correlation, mostInflation);
  const variance = residual / allDegrees;
  // Contacts that wander together are the runner's own: the steps that were really taken end where these have wandered
  // to, at either end, while the line does not.
  const wander = (2 * Math.min(1, Math.max(0, correlation)) * variance) / steps ** 2;
  const slopeHalfWidth = studentT(allDegrees) * Math.sqrt((inflation * variance) / square + wander);
  const value = 60 / slope;
  return { value, halfWidth: (value * slopeHalfWidth) / slope, steps };
}

/**
 * Correlation of each residual with the next, over all runs: a late step delays all that follow, so residuals resemble
 * their neighbours. Not `autocorrelation`: they vary about the line, not about their own mean, and the line's share in
 * their correlation is known.
 */
function residualAutocorrelation(runs: readonly (readonly { index: number; time: number }[])[], slope: number): number {
  let together = 0;
  let alone = 0;
  let n = 0;
  for (const run of runs) {
    const residuals = run.map(({ index, time }) => time - slope * index);
    n += residuals.length;
    for (const [i, value] of residuals.entries()) {
      alone += value * value;
      if (i > 0) together += value * residuals[i - 1];
    }
  }
  // The line that was taken out has taken part of the correlation with it: (2 + 4r) / n of it.
  const plain = together / alone;
  if (n <= biasKnown.none) return plain;
  const trust = Math.min(1, (n - biasKnown.none) / (biasKnown.full - biasKnown.none));
  return plain + trust * ((n * plain + 2) / (n - 4) - plain);
}

function runsOf(contactTimes: readonly number[], stepSeconds: number): { index: number; time: number }[][] {
  const runs: { index: number; time: number }[][] = [];
  for (const [i, time] of contactTimes.entries()) {
    const run = runs.at(-1);
    const gap = i === 0 ? 0 : (time - contactTimes[i - 1]) / stepSeconds;
    if (run === undefined || gap > longestGapSteps) runs.push([{ index: 0, time }]);
    else run.push({ index: run.at(-1)!.index + Math.max(1, Math.round(gap)), time });
  }
  return runs;
}
