import type { Plane } from './pixelBlock.ts';

/** A plane at half the resolution: each sample the mean of four. An odd last row or column is left out. */
export function halvePlane(plane: Plane, width: number, height: number, into: Uint8Array): Plane {
  const { data, offset, stride, step } = plane;
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  for (let row = 0; row < halfHeight; row++) {
    let from = offset + 2 * row * stride;
    const to = row * halfWidth;
    if (step === 1) {
      for (let column = 0; column < halfWidth; column++, from += 2) {
        into[to + column] = (data[from] + data[from + 1] + data[from + stride] + data[from + stride + 1] + 2) >> 2;
      }
    } else {
      for (let column = 0; column < halfWidth; column++, from += 2 * step) {
        const below = from + stride;
        into[to + column] = (data[from] + data[from + step] + data[below] + data[below + step] + 2) >> 2;
      }
    }
  }
  return { data: into, offset: 0, stride: halfWidth, step: 1 };
}
