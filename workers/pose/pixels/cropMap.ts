import type { Region } from '../tracker/region.ts';

/** Where each pixel of a crop comes from: x = xi·i + xj·j + x0 for column i and row j, likewise y. */
export interface CropMap {
  readonly xi: number;
  readonly xj: number;
  readonly x0: number;
  readonly yi: number;
  readonly yj: number;
  readonly y0: number;
}

/** Clockwise turn that makes a film's stored picture upright. */
export type Turn = 0 | 90 | 180 | 270;

/**
 * Maps a crop of `cropSize` pixels over `region` (upright picture) to the stored picture, which the turn makes
 * upright. Coordinates are pixel indices: 0 is the middle of the first pixel, and the crop's pixel 0 lies on the
 * region's edge (as in MediaPipe's image-to-tensor conversion and pose-detection, which trained and tested so).
 *
 * @param width, height of the stored picture.
 */
export function cropMap(region: Region, cropSize: number, width: number, height: number, turn: Turn): CropMap {
  const step = region.size / cropSize;
  const cos = Math.cos(region.rotation) * step;
  const sin = Math.sin(region.rotation) * step;
  const half = cropSize / 2;
  const xi = cos;
  const xj = -sin;
  const x0 = region.x - half * cos + half * sin;
  const yi = sin;
  const yj = cos;
  const y0 = region.y - half * sin - half * cos;
  switch (turn) {
    case 0:
      return { xi, xj, x0, yi, yj, y0 };
    case 90:
      return { xi: yi, xj: yj, x0: y0, yi: -xi, yj: -xj, y0: height - 1 - x0 };
    case 180:
      return { xi: -xi, xj: -xj, x0: width - 1 - x0, yi: -yi, yj: -yj, y0: height - 1 - y0 };
    case 270:
      return { xi: -yi, xj: -yj, x0: width - 1 - y0, yi: xi, yj: xj, y0: x0 };
  }
}
