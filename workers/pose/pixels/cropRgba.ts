import type { CropMap } from './cropMap.ts';
import type { RgbaBlock } from './pixelBlock.ts';

let scratch = new Uint8Array(0);

/** As `cropYuv`, from interleaved red, green, blue. */
export function cropRgba(
  block: RgbaBlock,
  map: CropMap,
  size: number,
  halvings: number,
  low: number,
  high: number,
  out: Float32Array,
): void {
  let { data, width, height, stride } = block;
  if (halvings > 0 && scratch.length < width * height) scratch = new Uint8Array(width * height);
  for (let i = 0; i < halvings; i++) {
    halveRgba(data, width, height, stride);
    data = scratch;
    width >>= 1;
    height >>= 1;
    stride = 4 * width;
  }
  const shrink = 1 / (1 << halvings);
  const scale = (high - low) / 255;
  for (let j = 0, at = 0; j < size; j++) {
    for (let i = 0; i < size; i++, at += 3) {
      const x = map.xi * i + map.xj * j + map.x0;
      const y = map.yi * i + map.yj * j + map.y0;
      const coverX = Math.min(x + 1, block.pictureWidth - x, 1);
      const coverY = Math.min(y + 1, block.pictureHeight - y, 1);
      if (coverX <= 0 || coverY <= 0) {
        out[at] = low;
        out[at + 1] = low;
        out[at + 2] = low;
        continue;
      }
      const px = Math.max(0, Math.min(width - 1, (x - block.left + 0.5) * shrink - 0.5));
      const py = Math.max(0, Math.min(height - 1, (y - block.top + 0.5) * shrink - 0.5));
      const ix = px | 0;
      const iy = py | 0;
      const fx = px - ix;
      const fy = py - iy;
      const right = ix < width - 1 ? 4 : 0;
      const below = iy < height - 1 ? stride : 0;
      const cover = coverX * coverY * scale;
      let a = iy * stride + ix * 4;
      for (let c = 0; c < 3; c++, a++) {
        const upper = data[a] + (data[a + right] - data[a]) * fx;
        const lower = data[a + below] + (data[a + below + right] - data[a + below]) * fx;
        out[at + c] = low + cover * (upper + (lower - upper) * fy);
      }
    }
  }
}

/** Halves into the scratch bytes; source and target may be the same, since a pixel is written after it is read. */
function halveRgba(data: Uint8Array | Uint8ClampedArray, width: number, height: number, stride: number): void {
  const halfWidth = width >> 1;
  for (let row = 0; row < height >> 1; row++) {
    for (let column = 0; column < halfWidth; column++) {
      const from = 2 * row * stride + 8 * column;
      const to = 4 * (row * halfWidth + column);
      for (let c = from; c < from + 3; c++) {
        scratch[to + c - from] = (data[c] + data[c + 4] + data[c + stride] + data[c + stride + 4] + 2) >> 2;
      }
    }
  }
}
