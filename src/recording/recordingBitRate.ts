/** Bits for each pixel of each frame up to 30 a second. */
const bitsPerPixel = 0.2;
/** Frames beyond 30 a second differ less from each other, so each of them costs about half. */
const fullRate = 30;

/** How many bits a second a recording gets: 1.8 Mbit/s at 640 × 480 × 30, 5.5 at 1280 × 720 × 30. */
export function recordingBitRate(film: { width: number; height: number; frameRate: number }): number {
  const frames = Math.min(film.frameRate, fullRate) + Math.max(0, film.frameRate - fullRate) / 2;
  return Math.round(bitsPerPixel * film.width * film.height * frames);
}
