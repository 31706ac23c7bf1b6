/**
 * Agreement of two judges beyond chance (Cohen 1960): 1 = always, 0 = as chance would; NaN where nothing was judged.
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (judge: 0 | 1, verdict: string) =>
    pairs.filter((pair) => pair[judge] === verdict).length / pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const verdicts = new Set(pairs.flat());
  const chance = [...verdicts].reduce((sum, verdict) => sum + share(0, verdict) * share(1, verdict), 0);
  return chance === 1 ? agreed : (agreed - chance) / (1 - chance);
}
