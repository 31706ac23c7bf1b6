import type { CropMap } from './cropMap.ts';
import { halvePlane } from './halvePlane.ts';
import type { Plane, YuvBlock } from './pixelBlock.ts';

/** How much red, green and blue a unit of V and U adds, by matrix. Source: ITU-T H.273, table 4, and ITU-R BT.601/709/2020. */
const coefficients = {
  bt601: { rv: 1.402, gu: -0.344136, gv: -0.714136, bu: 1.772 },
  bt709: { rv: 1.5748, gu: -0.187324, gv: -0.468124, bu: 1.8556 },
  bt2020: { rv: 1.4746, gu: -0.164553, gv: -0.571353, bu: 1.8814 },
} as const;

let scratch = new Uint8Array(0);

/**
 * Samples a crop from luma and colour planes into red, green, blue floats, bilinearly, black beyond the picture. Only
 * the crop's own pixels are ever turned into RGB; turning the whole frame costs several times the rest.
 *
 * @param halvings times that the planes are halved first: a crop that takes every fourth pixel flickers with them.
 * @param low, high what black and white become.
 */
export function cropYuv(
  block: YuvBlock,
  map: CropMap,
  size: number,
  halvings: number,
  low: number,
  high: number,
  out: Float32Array,
): void {
  let { y, u, v } = block;
  let { width, height } = block;
  let chromaWidth = (width + 1) >> 1;
  let chromaHeight = (height + 1) >> 1;
  let used = 0;
  const needed = Math.ceil(width * height * 0.75) + 16;
  if (scratch.length < needed) scratch = new Uint8Array(needed);
  const halve = (plane: Plane, planeWidth: number, planeHeight: number): Plane => {
    const into = scratch.subarray(used);
    used += (planeWidth >> 1) * (planeHeight >> 1);
    return halvePlane(plane, planeWidth, planeHeight, into);
  };
  for (let i = 0; i < halvings; i++) {
    y = halve(y, width, height);
    if (i > 0) {
      u = halve(u, chromaWidth, chromaHeight);
      v = halve(v, chromaWidth, chromaHeight);
      chromaWidth >>= 1;
      chromaHeight >>= 1;
    }
    width >>= 1;
    height >>= 1;
  }
  sample(block, y, u, v, [width, height, chromaWidth, chromaHeight], map, size, halvings, low, high, out);
}

/** The loop, apart from its preparation so that the compiler sees one small function with plain numbers. */
function sample(
  block: YuvBlock,
  yPlane: Plane,
  uPlane: Plane,
  vPlane: Plane,
  [width, height, chromaWidth, chromaHeight]: readonly number[],
  map: CropMap,
  size: number,
  halvings: number,
  low: number,
  high: number,
  out: Float32Array,
): void {
  const { rv, gu, gv, bu } = coefficients[block.matrix];
  // Studio range: luma 16..235, colour 16..240.
  const black = block.fullRange ? 0 : 16;
  const scale = (high - low) / (block.fullRange ? 255 : 219);
  const chromaScale = (high - low) / (block.fullRange ? 255 : 224);
  const lumaShrink = 1 / (1 << halvings);
  const chromaShrink = halvings === 0 ? 0.5 : lumaShrink;
  const yData = yPlane.data;
  const uData = uPlane.data;
  const vData = vPlane.data;
  const chromaStep = uPlane.step;
  const chromaStride = uPlane.stride;
  const lastX = block.pictureWidth;
  const lastY = block.pictureHeight;
  const left = block.left;
  const top = block.top;
  for (let j = 0, at = 0; j < size; j++) {
    for (let i = 0; i < size; i++, at += 3) {
      const x = map.xi * i + map.xj * j + map.x0;
      const y = map.yi * i + map.yj * j + map.y0;
      // Bilinear sampling over a black surround is sampling within the picture, faded over its border pixel.
      let cover = Math.min(x + 1, lastX - x, 1);
      const coverY = Math.min(y + 1, lastY - y, 1);
      if (cover <= 0 || coverY <= 0) {
        out[at] = low;
        out[at + 1] = low;
        out[at + 2] = low;
        continue;
      }
      cover *= coverY;

      // A halved plane's sample 0 lies between samples 0 and 1.
      let px = (x - left + 0.5) * lumaShrink - 0.5;
      let py = (y - top + 0.5) * lumaShrink - 0.5;
      px = px < 0 ? 0 : px > width - 1 ? width - 1 : px;
      py = py < 0 ? 0 : py > height - 1 ? height - 1 : py;
      let ix = px | 0;
      let iy = py | 0;
      let fx = px - ix;
      let fy = py - iy;
      let a = yPlane.offset + iy * yPlane.stride + ix;
      let right = ix < width - 1 ? 1 : 0;
      let below = iy < height - 1 ? yPlane.stride : 0;
      const upper = yData[a] + (yData[a + right] - yData[a]) * fx;
      const lower = yData[a + below] + (yData[a + below + right] - yData[a + below]) * fx;
      const luma = (upper + (lower - upper) * fy - black) * scale;

      px = (x - left + 0.5) * chromaShrink - 0.5;
      py = (y - top + 0.5) * chromaShrink - 0.5;
      px = px < 0 ? 0 : px > chromaWidth - 1 ? chromaWidth - 1 : px;
      py = py < 0 ? 0 : py > chromaHeight - 1 ? chromaHeight - 1 : py;
      ix = px | 0;
      iy = py | 0;
      fx = px - ix;
      fy = py - iy;
      right = ix < chromaWidth - 1 ? chromaStep : 0;
      below = iy < chromaHeight - 1 ? chromaStride : 0;
      a = uPlane.offset + iy * chromaStride + ix * chromaStep;
      const upperU = uData[a] + (uData[a + right] - uData[a]) * fx;
      const lowerU = uData[a + below] + (uData[a + below + right] - uData[a + below]) * fx;
      const blueness = (upperU + (lowerU - upperU) * fy - 128) * chromaScale;
      a = vPlane.offset + iy * chromaStride + ix * chromaStep;
      const upperV = vData[a] + (vData[a + right] - vData[a]) * fx;
      const lowerV = vData[a + below] + (vData[a + below + right] - vData[a + below]) * fx;
      const redness = (upperV + (lowerV - upperV) * fy - 128) * chromaScale;

      const range = high - low;
      const red = luma + rv * redness;
      const green = luma + gu * blueness + gv * redness;
      const blue = luma + bu * blueness;
      out[at] = low + cover * (red < 0 ? 0 : red > range ? range : red);
      out[at + 1] = low + cover * (green < 0 ? 0 : green > range ? range : green);
      out[at + 2] = low + cover * (blue < 0 ? 0 : blue > range ? range : blue);
    }
  }
}
