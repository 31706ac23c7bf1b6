import type { ModelError } from './modelError.ts';

/**
 * What is wrong with the time between touch-down and toe-off, ms, whatever the number of steps: 37 ± 22 too long in rendered films
 * through the pose model (`npm run calibrate`), about right in motion capture, unknown in real films. The offset lies between the two
 * and the half-width reaches both.
 */
export const timingError: ModelError = { offset: 18, halfWidth: 40 };
