/** Standard gravity, m/s². */
const gravity = 9.81;
/**
 * How many times slower than gravity allows the trunk bounces: near 1 in real time, near 4 in a film slowed fourfold.
 *
 * While the feet are off the ground the trunk falls freely, so the acceleration of its oscillation, Aω², is about g.
 *
 * @param amplitude Half the trunk's vertical range within a step, trunk lengths.
 * @param stepSeconds The step's duration.
 * @param trunkMetres The trunk's length.
 */
export function oscillationTimeScale(amplitude: number, stepSeconds: number, trunkMetres: number): number {
  const omega = (2 * Math.PI) / stepSeconds;
  return Math.sqrt(gravity / (amplitude * omega * omega * trunkMetres));
}
