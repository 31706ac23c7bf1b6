import { expect, test } from 'vitest';
import { greyPictureOf } from '../../../../workers/pose/greyPictureOf.ts';
import type { CropSource } from '../../../../workers/pose/pixels/cropPixels.ts';

const [width, height] = [64, 48];

/** Colours that differ most where green alone is taken for grey. */
function colourAt(x: number, y: number): readonly [number, number, number] {
  return x < width / 2 ? [200, 40, 30 + y] : [20, 60 + y, 220];
}

test('a picture is as grey from its colours as from its luma', async () => {
  const luma = new Uint8Array(width * height);
  const rgba = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [r, g, b] = colourAt(x, y);
      rgba.set([r, g, b, 255], 4 * (y * width + x));
      // BT.709, limited range.
      luma[y * width + x] = Math.round(16 + (219 * (0.2126 * r + 0.7152 * g + 0.0722 * b)) / 255);
    }
  }
  const whole = { left: 0, top: 0, width, height, pictureWidth: width, pictureHeight: height };
  const plane = { data: luma, offset: 0, stride: width, step: 1 };
  const source = (hasPlanes: boolean): CropSource => ({
    width,
    height,
    turn: 0,
    hasPlanes,
    read: async () =>
      hasPlanes
        ? { kind: 'yuv', ...whole, y: plane, u: plane, v: plane, matrix: 'bt709', fullRange: false }
        : { kind: 'rgba', ...whole, data: rgba, stride: 4 * width },
  });
  const planes = await greyPictureOf(source(true));
  const colours = await greyPictureOf(source(false));
  expect(planes.data).toHaveLength(width * height);
  for (const [i, value] of colours.data.entries()) expect(Math.abs(value - planes.data[i])).toBeLessThanOrEqual(1);
});
