import type { CropMap } from './cropMap.ts';
import type { Plane, YuvBlock } from './pixelBlock.ts';
import type { PlaneGrid, YuvGrid } from './yuvGrid.ts';
import type { YuvToRgb } from './yuvToRgb.ts';

/**
 * As `sampleYuvInside` for columns at or beyond the picture's border. Bilinear sampling over a black surround is
 * sampling within the picture, faded over the width of its border pixel.
 */
export function sampleYuvEdge(
  block: YuvBlock,
  map: CropMap,
  { y, u, v }: YuvGrid,
  colours: YuvToRgb,
  j: number,
  columns: number,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const { low, high } = colours;
  for (let i = from; i < to; i++) {
    const at = 3 * (j * columns + i);
    const x = map.xi * i + map.xj * j + map.x0;
    const row = map.yi * i + map.yj * j + map.y0;
    const coverX = Math.min(x + 1, block.pictureWidth - x, 1);
    const coverY = Math.min(row + 1, block.pictureHeight - row, 1);
    if (coverX <= 0 || coverY <= 0) {
      out.fill(low, at, at + 3);
      continue;
    }
    const cover = coverX * coverY;
    const luma = sample(y, y.plane, i, j) * colours.y;
    const blueness = sample(u, u.plane, i, j);
    const redness = sample(u, v, i, j);
    const red = luma + redness * colours.rv + colours.red0;
    const green = luma + blueness * colours.gu + redness * colours.gv + colours.green0;
    const blue = luma + blueness * colours.bu + colours.blue0;
    out[at] = low + cover * (Math.max(low, Math.min(high, red)) - low);
    out[at + 1] = low + cover * (Math.max(low, Math.min(high, green)) - low);
    out[at + 2] = low + cover * (Math.max(low, Math.min(high, blue)) - low);
  }
}

function sample({ map, width, height }: PlaneGrid, plane: Plane, i: number, j: number): number {
  const x = Math.max(0, Math.min(width - 1, map.xi * i + map.xj * j + map.x0));
  const y = Math.max(0, Math.min(height - 1, map.yi * i + map.yj * j + map.y0));
  const left = Math.floor(x);
  const top = Math.floor(y);
  const right = left < width - 1 ? plane.step : 0;
  const below = top < height - 1 ? plane.stride : 0;
  const a = plane.offset + top * plane.stride + left * plane.step;
  const upper = plane.data[a] + (plane.data[a + right] - plane.data[a]) * (x - left);
  const lower = plane.data[a + below] + (plane.data[a + below + right] - plane.data[a + below]) * (x - left);
  return upper + (lower - upper) * (y - top);
}
