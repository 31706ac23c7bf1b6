/** Steps per minute with its 95 % interval. */
export interface Cadence {
  readonly value: number;
  readonly halfWidth: number;
  /** Steps between the first and the last contact. */
  readonly steps: number;
}

/** Two-sided 95 % quantiles of Student's t for 1…30 degrees of freedom; beyond, the series of Cornish and Fisher. */
const studentT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/**
 * What is known of a contact's timing error before seeing this film: 12 ms of a 0.35 s step (9–15 ms on real films), as
 * good as four more degrees of freedom. With many contacts the film's own spread decides; with three, chance can't pose as certainty,
 * nor can ignorance of the spread make the interval absurd.
 */
const usualError = 0.035;
const priorDegrees = 4;
/** A film's few residuals tell their correlation badly; beyond this they say that the runner changes pace, not that nothing is known. */
const mostWandering = 3;
/** Of fewer contacts too little is known to put their likeness right. */
const leastForLikeness = 12;
/** Over a longer gap, in steps, the steps in it can't be counted surely: what follows is a run of its own. */
const longestGapSteps = 4.5;

/**
 * Cadence as the least-squares slope of contact time over step index: every contact counts, where the mean of the intervals would
 * hang on the first and the last, and their median is noisier still. Runs parted by long gaps share one slope.
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
    steps += run[n - 1]!.index;
    runs.push(run.map(({ index, time }) => ({ index: index - meanIndex, time: time - meanTime })));
  }
  if (degrees < 1 || square === 0) return null;
  const slope = product / square;
  const residual = Math.max(0, timeSquare - slope * product) + priorDegrees * (usualError * slope) ** 2;
  const allDegrees = degrees + priorDegrees;
  const t = studentT[allDegrees - 1] ?? 1.96 + 2.372 / allDegrees + 2.82 / allDegrees ** 2;
  const slopeHalfWidth = t * wanderingOf(runs, slope) * Math.sqrt(residual / allDegrees / square);
  const value = 60 / slope;
  return { value, halfWidth: (value * slopeHalfWidth) / slope, steps };
}

/**
 * How much less sure a slope is than independent errors would make it, 1…`mostWandering`: a late step delays all that follow, so residuals
 * resemble their neighbours. For a first-order process with correlation r it is √((1 + r) / (1 − r)).
 */
function wanderingOf(runs: readonly (readonly { index: number; time: number }[])[], slope: number): number {
  let together = 0;
  let alone = 0;
  let n = 0;
  for (const run of runs) {
    const residuals = run.map(({ index, time }) => time - slope * index);
    n += residuals.length;
    for (const [i, value] of residuals.entries()) {
      alone += value * value;
      if (i > 0) together += value * residuals[i - 1]!;
    }
  }
  if (!(alone > 0)) return 1;
  // The line that was taken out has taken part of the likeness with it: (2 + 4r) / n of it.
  const correlation = Math.max(0, n > leastForLikeness ? ((n * together) / alone + 2) / (n - 4) : together / alone);
  return Math.min(mostWandering, Math.sqrt((1 + correlation) / (1 - Math.min(0.99, correlation))));
}

function runsOf(contactTimes: readonly number[], stepSeconds: number): { index: number; time: number }[][] {
  const runs: { index: number; time: number }[][] = [];
  for (const [i, time] of contactTimes.entries()) {
    const run = runs.at(-1);
    const gap = i === 0 ? 0 : (time - contactTimes[i - 1]!) / stepSeconds;
    if (run === undefined || gap > longestGapSteps) runs.push([{ index: 0, time }]);
    else run.push({ index: run.at(-1)!.index + Math.max(1, Math.round(gap)), time });
  }
  return runs;
}
