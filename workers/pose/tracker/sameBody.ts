import type { Region } from './region.ts';

/**
 * Hips nearer than this share of the region's side belong to one body: a fifth of a region is a quarter of a body's
 * height.
 */
const nearestHips = 0.2;
const largestSizeRatio = 1.8;

/**
 * Whether two regions are round the same body. Overlap of the squares would not tell: the regions of a runner and of
 * the coach beside the treadmill cover half of each other.
 */
export function sameBody(a: Region, b: Region): boolean {
  const larger = Math.max(a.size, b.size);
  if (larger > largestSizeRatio * Math.min(a.size, b.size)) return false;
  return Math.hypot(a.x - b.x, a.y - b.y) < nearestHips * larger;
}
