/** Watches count one foot, most of them: nobody runs at fewer than 120 steps a minute or at more than 240. */
const mostOfOneFoot = 120;
const leastOfBoth = 140;
const mostOfBoth = 260;
const least = 40;

/** Both feet's steps a minute from what a file calls cadence; null between the two, where either may be meant. */
export function stepsPerMinute(told: number): number | null {
  if (!(told >= least && told <= mostOfBoth)) return null;
  if (told <= mostOfOneFoot) return 2 * told;
  return told >= leastOfBoth ? told : null;
}
