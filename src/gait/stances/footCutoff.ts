/**
 * Cut-off for the feet's paths, played Hz: seven times the stride's frequency, so that slow motion is filtered alike, and no more than
 * 12 real Hz or a quarter of the frame rate.
 *
 * @param step The step's duration, played seconds.
 * @param timeScale Played seconds per real second.
 * @param frameRate Frames per played second.
 */
export function footCutoff(step: number, timeScale: number, frameRate: number): number {
  return Math.min(7 / (2 * step), 12 / timeScale, 0.25 * frameRate);
}
