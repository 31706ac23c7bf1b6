import { describe, expect, test } from 'vitest';
import { cropMap, type Turn } from '../../../../../workers/pose/pixels/cropMap.ts';
import { type CropSource, cropPixels } from '../../../../../workers/pose/pixels/cropPixels.ts';
import { halvePlane } from '../../../../../workers/pose/pixels/halvePlane.ts';
import type { PixelBlock, Plane } from '../../../../../workers/pose/pixels/pixelBlock.ts';

/** Colours as a formula over the upright picture: what a crop must show is then known without any code for cropping. */
const colourAt = (x: number, y: number): [number, number, number] => [
  40 + 0.2 * x + 0.1 * y,
  200 - 0.15 * x,
  30 + 0.3 * y,
];
const width = 400;
const height = 300;

/** Where a pixel of the stored picture lies in the upright one, by turning the stored one clockwise. */
function upright(x: number, y: number, turn: Turn): [number, number] {
  const [w, h] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  if (turn === 90) return [h - 1 - y, x];
  if (turn === 180) return [w - 1 - x, h - 1 - y];
  if (turn === 270) return [y, w - 1 - x];
  return [x, y];
}

/** The picture as a decoder would hand it over: studio-range BT.709 planes, by the standard's own formula. */
function source(turn: Turn, interleaved: boolean): CropSource {
  const [w, h] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  const luma = new Uint8Array(w * h);
  const chroma = { u: new Uint8Array((w * h) / 4), v: new Uint8Array((w * h) / 4) };
  const yuv = (x: number, y: number) => {
    const [r, g, b] = colourAt(...upright(x, y, turn)).map((value) => value / 255);
    const bright = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    return [16 + 219 * bright, 128 + (224 * (b - bright)) / 1.8556, 128 + (224 * (r - bright)) / 1.5748];
  };
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      luma[y * w + x] = Math.round(yuv(x, y)[0]);
      if (x % 2 || y % 2) continue;
      const [, u, v] = yuv(x + 0.5, y + 0.5);
      chroma.u[((y / 2) * w) / 2 + x / 2] = Math.round(u);
      chroma.v[((y / 2) * w) / 2 + x / 2] = Math.round(v);
    }
  }
  const pairs = new Uint8Array((w * h) / 2);
  for (let i = 0; i < pairs.length / 2; i++) pairs.set([chroma.u[i], chroma.v[i]], 2 * i);
  return {
    width: w,
    height: h,
    turn,
    hasPlanes: true,
    async read({ left, top, ...size }): Promise<PixelBlock> {
      const place = (top / 2) * (w / 2) + left / 2;
      const planar = (data: Uint8Array): Plane => ({ data, offset: place, stride: w / 2, step: 1 });
      const paired = (first: 0 | 1): Plane => ({ data: pairs, offset: 2 * place + first, stride: w, step: 2 });
      return {
        kind: 'yuv',
        left,
        top,
        ...size,
        pictureWidth: w,
        pictureHeight: h,
        y: { data: luma, offset: top * w + left, stride: w, step: 1 },
        u: interleaved ? paired(0) : planar(chroma.u),
        v: interleaved ? paired(1) : planar(chroma.v),
        matrix: 'bt709',
        fullRange: false,
      };
    },
  };
}

describe('a crop of luma and colour planes shows the upright picture’s own colours', () => {
  const region = { x: 210, y: 140, size: 150, rotation: 0.4 };
  const cases = ([0, 90, 180, 270] as const).flatMap((turn) => [
    { turn, interleaved: false, size: 64, average: true },
    { turn, interleaved: true, size: 64, average: true },
    { turn, interleaved: false, size: 128, average: false },
    { turn, interleaved: true, size: 24, average: true },
  ]);
  test.each(cases)(
    'turned by $turn°, interleaved $interleaved, $size px',
    async ({ turn, interleaved, size, average }) => {
      const out = new Float32Array(size * size * 3);
      await cropPixels(source(turn, interleaved), region, { size, low: 0, high: 255, average }, out);
      let worst = 0;
      for (let j = 0; j < size; j++) {
        for (let i = 0; i < size; i++) {
          const [dx, dy] = [(i / size - 0.5) * region.size, (j / size - 0.5) * region.size];
          const x = region.x + Math.cos(region.rotation) * dx - Math.sin(region.rotation) * dy;
          const y = region.y + Math.sin(region.rotation) * dx + Math.cos(region.rotation) * dy;
          colourAt(x, y).forEach((value, c) => {
            worst = Math.max(worst, Math.abs(out[3 * (j * size + i) + c] - value));
          });
        }
      }
      // Planes hold whole numbers: half a step of luma and of colour is up to two of red, green or blue.
      expect(worst).toBeLessThan(2.5);
    },
  );
});

test('beyond the picture a crop is black, and its border pixel fades over its own width', async () => {
  const out = new Float32Array(64 * 64 * 3);
  await cropPixels(
    source(0, false),
    { x: 0, y: 150, size: 64, rotation: 0 },
    { size: 64, low: -1, high: 1, average: true },
    out,
  );
  const red = (i: number) => out[3 * (32 * 64 + i)];
  expect(red(0)).toBe(-1);
  expect(red(31)).toBe(-1);
  expect((255 * (red(32) + 1)) / 2).toBeCloseTo(colourAt(0, 150)[0], -0.5);
  const far = await cropPixels(
    source(0, false),
    { x: -900, y: 0, size: 64, rotation: 0 },
    { size: 64, low: 0, high: 1, average: true },
    out,
  );
  expect(far).toBeUndefined();
  expect(out.every((value) => value === 0)).toBe(true);
});

test('a crop’s pixel 0 lies on the region’s edge, as MediaPipe and pose-detection have it', () => {
  const map = cropMap({ x: 100, y: 80, size: 50, rotation: 0 }, 25, 400, 300, 0);
  expect([map.x0, map.y0, map.xi, map.yj]).toEqual([75, 55, 2, 2]);
});

test('halving averages four samples, in words and in bytes alike', () => {
  const data = Uint8Array.from({ length: 64 * 40 }, (_, i) => (i * 2654435761) >>> 24);
  const expected = Array.from({ length: 32 * 20 }, (_, i) => {
    const at = 2 * Math.floor(i / 32) * 64 + 2 * (i % 32);
    return Math.floor((data[at] + data[at + 1] + data[at + 64] + data[at + 65] + 2) / 4);
  });
  const inWords = halvePlane({ data, offset: 0, stride: 64, step: 1 }, 64, 40, new Uint8Array(640));
  expect([...inWords.data]).toEqual(expected);
  // One byte off, words no longer fit.
  const shifted = new Uint8Array(64 * 40 + 1);
  shifted.set(data, 1);
  const inBytes = halvePlane({ data: shifted, offset: 1, stride: 64, step: 1 }, 64, 40, new Uint8Array(640));
  expect([...inBytes.data]).toEqual(expected);
});
