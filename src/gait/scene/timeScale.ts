/** Standard gravity, m/s². */
const gravity = 9.81;
/** Mid-hip to mid-shoulder of an adult 172 cm tall, metres (science.md 0.2). */
export const usualTrunkMetres = 0.5;

/** Factors at which phones and editors slow a film down. */
const usualFactors = [1, 2, 4, 8, 16];
/** Runners' cadence: most of all between 145 and 195 steps/min, sprints a little above (science.md 1.6). */
const usualCadence = 170;
const cadenceSpread = 0.14;
/** Real time gave 0.87–1.25 on eleven films (contacts.md); natural logarithm. */
const bounceSpread = 0.2;

/**
 * How many times slower than gravity allows the trunk bounces: near 1 in real time, near 4 in a film slowed fourfold.
 *
 * While the feet are off the ground the trunk falls freely, so the acceleration of its bounce, Aω², is about g.
 *
 * @param amplitude Half the trunk's vertical range within a step, trunk lengths.
 * @param step The step's duration, played seconds.
 * @param trunkMetres The trunk's length.
 */
export function bounceTimeScale(amplitude: number, step: number, trunkMetres: number): number {
  const omega = (2 * Math.PI) / step;
  return Math.sqrt(gravity / (amplitude * omega * omega * trunkMetres));
}

/**
 * The usual factor that explains best both how slowly the runner bounces and how few steps a minute the film shows; null where real
 * time explains them best.
 */
export function suspectedTimeScale(amplitude: number, step: number, trunkMetres: number): number | null {
  const byBounce = Math.log(bounceTimeScale(amplitude, step, trunkMetres));
  const playedCadence = 60 / step;
  if (!Number.isFinite(byBounce)) return null;
  const surprise = (factor: number) =>
    ((byBounce - Math.log(factor)) / bounceSpread) ** 2 +
    (Math.log((playedCadence * factor) / usualCadence) / cadenceSpread) ** 2;
  const best = usualFactors.reduce((top, factor) => (surprise(factor) < surprise(top) ? factor : top));
  return best === 1 ? null : best;
}
