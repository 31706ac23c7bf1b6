/** The half-width of an interval; one decimal more where it would round to nothing, since no measure is exact. */
export function formatError(halfWidth: number, decimals: number): string {
  const rounded = halfWidth.toFixed(decimals);
  return Number(rounded) === 0 && halfWidth > 0 ? halfWidth.toFixed(decimals + 1) : rounded;
}
