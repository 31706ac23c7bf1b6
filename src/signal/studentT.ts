/** The normal quantile of a two-sided 95 %. */
const usual = 1.959964;

/**
 * Two-sided 95 % quantile of Student's t for `degrees` of freedom, whole or not. Cornish–Fisher expansion about the
 * normal quantile (Abramowitz & Stegun 26.7.5): printed tables to 0.11 % at 3 degrees, to their last digit from 5 on;
 * exact values below 3 degrees, where the expansion is off by more than 1 %.
 *
 * @param z the normal quantile of another share, for 3 degrees and more: at 3 of 1000 to 0.5 % from 7 degrees on.
 */
export function studentT(degrees: number, z = usual): number {
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  if (degrees < 2) return 12.706;
  if (degrees < 3) return 4.303;
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  const z9 = z ** 9;
  return (
    z +
    (z3 + z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * degrees ** 4)
  );
}
