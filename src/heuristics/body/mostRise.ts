/** Metres per second². */
const gravity = 9.81;

/**
 * The most that a body can rise and fall within a step, cm. A foot can push but not pull, so from the highest point down
 * and up to it again nothing is faster than free flight all the way: g × T² / 8.
 */
export function mostRise(stepSeconds: number): number {
  return ((gravity * stepSeconds ** 2) / 8) * 100;
}
