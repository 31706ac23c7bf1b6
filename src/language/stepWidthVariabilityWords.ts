import { forAverageBody } from '../heuristics/body/forAverageBody.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import type { StepWidthVariability } from '../heuristics/wholeRun/stepWidthVariability.ts';
import { unbroken } from './unbroken.ts';

/** How much the steps' width varies, as a fact: nobody knows a usual range for a camera's number. */
export function stepWidthVariabilityWords(
  { deviation, low, high, steps }: StepWidthVariability,
  measurement: Pick<Measurement, 'scaleFrom'>,
): string {
  const cm = (value: number) => value.toFixed(1);
  return unbroken(
    `From step to step the width varies by about ${cm(deviation)} cm${forAverageBody(measurement)}, between ${cm(low)} and ${cm(high)} cm, over ${steps} steps. No usual range is known for it; compare it with your own later videos.`,
  );
}
