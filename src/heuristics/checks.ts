import { armCrossover } from './armCrossover.ts';
import { cadence } from './cadence.ts';
import type { Check } from './check.ts';
import { footStrike } from './footStrike.ts';
import { forwardLean } from './forwardLean.ts';
import { headPosition } from './headPosition.ts';
import { overstride } from './overstride.ts';
import { strideLength } from './strideLength.ts';

/** Every measure, in the order in which the screens show them. */
export const checks: readonly Check[] = [
  forwardLean,
  armCrossover,
  headPosition,
  strideLength,
  footStrike,
  overstride,
  cadence,
];
