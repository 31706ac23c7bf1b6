/**
 * Cut-off for the feet's paths, Hz: seven times the stride's frequency, and no more than 12 Hz or a quarter of the
 * frame rate.
 *
 * @param frameRate Frames per second.
 */
export function footCutoff(stepSeconds: number, frameRate: number): number {
  return Math.min(7 / (2 * stepSeconds), 12, 0.25 * frameRate);
}
