import { oscillationTimeScale } from './oscillationTimeScale.ts';

/** Factors at which phones and editors slow a film down. */
const usualFactors = [1, 2, 4, 8, 16];
/**
 * Runners' cadence: most between 145 and 195 steps/min (Heiderscheit et al. 2011: 172 ± 9 at a chosen pace), hardly
 * anybody far below, sprinters up to 280; natural logarithms.
 */
const usualCadence = 170;
const cadenceSpread = { below: 0.14, above: 0.3 };
/** Real time gave 0.87–1.25 on eleven real films; natural logarithm. */
const oscillationSpread = 0.2;

/**
 * The usual factor that explains best both how slowly the runner bounces and how few steps a minute the film shows;
 * null where real time explains them best.
 */
export function suspectedTimeScale(amplitude: number, stepSeconds: number, trunkMetres: number): number | null {
  const byOscillation = Math.log(oscillationTimeScale(amplitude, stepSeconds, trunkMetres));
  const playedCadence = 60 / stepSeconds;
  if (!Number.isFinite(byOscillation)) return null;
  const surprise = (factor: number) => {
    const quicker = Math.log((playedCadence * factor) / usualCadence);
    const spread = quicker < 0 ? cadenceSpread.below : cadenceSpread.above;
    return ((byOscillation - Math.log(factor)) / oscillationSpread) ** 2 + (quicker / spread) ** 2;
  };
  const best = usualFactors.reduce((top, factor) => (surprise(factor) < surprise(top) ? factor : top));
  return best === 1 ? null : best;
}
