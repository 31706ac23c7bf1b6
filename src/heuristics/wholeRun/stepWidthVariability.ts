import { median } from '../../signal/median.ts';
import { robustDeviation } from '../../signal/robustDeviation.ts';
import type { Measurement } from '../measurement.ts';

/** How much the width of the steps varies from one to the next. */
export interface StepWidthVariability {
  /** Standard deviation over the steps, cm. */
  readonly deviation: number;
  /** Its 95 % interval, cm. */
  readonly low: number;
  readonly high: number;
  /** Steps it comes from. */
  readonly steps: number;
}

/** With fewer the interval would be wider than what it is about. */
const fewestSteps = 16;

/** Steps further out, in robust deviations, were misread: legs exchanged, a foot not seen. */
const outlier = 4;

/**
 * What the model's trembling alone adds to a run whose steps are all of one width: 0.2–0.4 cm in films of the virtual
 * runner with BlazePose's measured noise, from the front and from behind.
 */
const tremblingCm = 0.4;

/** Perspective and the body's own sway make it up to an eighth larger or smaller than on the ground. */
const scaleError = 0.12;

/** Neighbouring widths share a foot: correlated by a half, their spread is known as if from two thirds as many. */
const sharedFoot = 1.5;

/** Of a known step width; null from too few steps. */
export function stepWidthVariability({
  value,
  samples,
}: Pick<Measurement, 'value' | 'samples'>): StepWidthVariability | null {
  if (value === null) return null;
  const all = samples.map((sample) => sample.value).filter(Number.isFinite);
  const middle = median(all);
  const reach = outlier * robustDeviation(all);
  const widths = all.filter((width) => Math.abs(width - middle) <= reach);
  const n = widths.length;
  if (n < fewestSteps) return null;
  const mean = widths.reduce((sum, width) => sum + width, 0) / n;
  const deviation = Math.sqrt(widths.reduce((sum, width) => sum + (width - mean) ** 2, 0) / (n - 1));
  // The standard error of a standard deviation, as for a normal distribution.
  const relative = Math.hypot(1.96 / Math.sqrt(2 * (n / sharedFoot - 1)), scaleError);
  const least = deviation * Math.max(0, 1 - relative);
  return {
    deviation,
    low: Math.sqrt(Math.max(0, least ** 2 - tremblingCm ** 2)),
    high: deviation * (1 + relative),
    steps: n,
  };
}
