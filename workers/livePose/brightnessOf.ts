import type { CropSource } from '../pose/pixels/cropPixels.ts';

/** Every how many pixels one is looked at, in either direction. */
const step = 8;

/** Mean luma of a picture, 0..1 (full range). */
export async function brightnessOf(source: CropSource): Promise<number> {
  const block = await source.read({ left: 0, top: 0, width: source.width & ~1, height: source.height & ~1 });
  let sum = 0;
  let count = 0;
  for (let row = 0; row < block.height; row += step) {
    for (let column = 0; column < block.width; column += step, count++) {
      if (block.kind === 'yuv') {
        const { data, offset, stride, step: apart } = block.y;
        const luma = data[offset + row * stride + column * apart] / 255;
        sum += block.fullRange ? luma : (luma - 16 / 255) * (255 / 219);
      } else {
        const at = row * block.stride + 4 * column;
        // Rec. 709 weights.
        sum += (0.2126 * block.data[at] + 0.7152 * block.data[at + 1] + 0.0722 * block.data[at + 2]) / 255;
      }
    }
  }
  return Math.max(0, sum / Math.max(1, count));
}
