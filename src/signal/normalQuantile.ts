/**
 * The value below which this share of a standard normal distribution lies, for shares above one half: to 4.5e−4
 * (Abramowitz & Stegun 26.2.23).
 */
export function normalQuantile(share: number): number {
  const t = Math.sqrt(-2 * Math.log(1 - share));
  return t - (2.515517 + 0.802853 * t + 0.010328 * t ** 2) / (1 + 1.432788 * t + 0.189269 * t ** 2 + 0.001308 * t ** 3);
}
