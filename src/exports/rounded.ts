/**
 * A number to so many decimals, as a table holds it: null where it is unknown, and no −0.
 *
 * @param decimals Below what can be told apart.
 */
export function rounded(value: number | null, decimals: number): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return Number(value.toFixed(decimals)) + 0;
}

/** Decimals of each kind of number: below what a film can tell, and no more than a reader wants. */
export const decimals = { seconds: 6, degrees: 3, pixels: 2, metres: 5, score: 3 } as const;
