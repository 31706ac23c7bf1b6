import type { Plane } from './pixelBlock.ts';

/** A plane at half the resolution: each sample the mean of four. An odd last row or column is left out. */
export function halvePlane(plane: Plane, width: number, height: number, into: Uint8Array): Plane {
  const halfWidth = width >> 1;
  const inWords = plane.step === 1 && width % 8 === 0 && aligned(plane.data, plane.offset, plane.stride);
  if (inWords && aligned(into, 0, halfWidth)) halveInWords(plane, halfWidth, height >> 1, into);
  else halveInBytes(plane, halfWidth, height >> 1, into);
  return { data: into, offset: 0, stride: halfWidth, step: 1 };
}

function aligned(data: Uint8Array, offset: number, stride: number): boolean {
  return (data.byteOffset + offset) % 4 === 0 && stride % 4 === 0;
}

function halveInBytes({ data, offset, stride, step }: Plane, width: number, height: number, into: Uint8Array): void {
  for (let row = 0, to = 0; row < height; row++) {
    let from = offset + 2 * row * stride;
    for (let column = 0; column < width; column++, from += 2 * step) {
      const below = from + stride;
      into[to++] = (data[from] + data[from + step] + data[below] + data[below + step] + 2) >> 2;
    }
  }
}

/** Four samples at once: the sums of neighbours lie in the halves of a 32-bit word, where they have room. */
function halveInWords({ data, offset, stride }: Plane, width: number, height: number, into: Uint8Array): void {
  const source = new Uint32Array(data.buffer, data.byteOffset + offset, ((2 * height - 1) * stride + 2 * width) >> 2);
  const target = new Uint32Array(into.buffer, into.byteOffset, (width * height) >> 2);
  const words = stride >> 2;
  const even = 0x00ff00ff;
  const half = 0x00020002;
  for (let row = 0, to = 0; row < height; row++) {
    let from = 2 * row * words;
    for (let column = 0; column < width; column += 4, from += 2) {
      let a = source[from];
      let b = source[from + words];
      const first = ((a & even) + ((a >>> 8) & even) + (b & even) + ((b >>> 8) & even) + half) >>> 2;
      a = source[from + 1];
      b = source[from + words + 1];
      const second = ((a & even) + ((a >>> 8) & even) + (b & even) + ((b >>> 8) & even) + half) >>> 2;
      target[to++] = (first & 0xff) | ((first >>> 8) & 0xff00) | ((second & 0xff) << 16) | ((second & 0xff0000) << 8);
    }
  }
}
