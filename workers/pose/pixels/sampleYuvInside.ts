import type { YuvGrid } from './yuvGrid.ts';
import type { YuvToRgb } from './yuvToRgb.ts';

/**
 * Samples columns `from`..`to` of row `j`, all of whose neighbours exist. The hottest loop outside the network:
 * positions in 16.16 fixed point, weights in 1/256, all in 32-bit integers until the colours are mixed.
 */
export function sampleYuvInside(
  { y, u, v }: YuvGrid,
  colours: YuvToRgb,
  j: number,
  columns: number,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const one = 65536;
  const lumaX = Math.round(y.map.xi * one) | 0;
  const lumaY = Math.round(y.map.yi * one) | 0;
  const chromaX = Math.round(u.map.xi * one) | 0;
  const chromaY = Math.round(u.map.yi * one) | 0;
  let lx = Math.round((y.map.xi * from + y.map.xj * j + y.map.x0) * one) | 0;
  let ly = Math.round((y.map.yi * from + y.map.yj * j + y.map.y0) * one) | 0;
  let cx = Math.round((u.map.xi * from + u.map.xj * j + u.map.x0) * one) | 0;
  let cy = Math.round((u.map.yi * from + u.map.yj * j + u.map.y0) * one) | 0;
  const { data, offset, stride } = y.plane;
  const { data: uData, offset: uOffset, stride: chromaStride, step } = u.plane;
  const { data: vData, offset: vOffset } = v;
  const { low, high, red0, green0, blue0 } = colours;
  const lumaScale = colours.y / one;
  const rv = colours.rv / one;
  const gu = colours.gu / one;
  const gv = colours.gv / one;
  const bu = colours.bu / one;
  let at = 3 * (j * columns + from);
  for (let i = from; i < to; i++) {
    let fx = (lx >> 8) & 255;
    let fy = (ly >> 8) & 255;
    let a = (offset + Math.imul(ly >> 16, stride) + (lx >> 16)) | 0;
    let b = (a + stride) | 0;
    let upper = ((data[a] << 8) + Math.imul(data[a + 1] - data[a], fx)) | 0;
    let lower = ((data[b] << 8) + Math.imul(data[b + 1] - data[b], fx)) | 0;
    const luma = ((upper << 8) + Math.imul(lower - upper, fy)) | 0;

    fx = (cx >> 8) & 255;
    fy = (cy >> 8) & 255;
    const place = (Math.imul(cy >> 16, chromaStride) + Math.imul(cx >> 16, step)) | 0;
    a = (uOffset + place) | 0;
    b = (a + chromaStride) | 0;
    upper = ((uData[a] << 8) + Math.imul(uData[a + step] - uData[a], fx)) | 0;
    lower = ((uData[b] << 8) + Math.imul(uData[b + step] - uData[b], fx)) | 0;
    const blueness = ((upper << 8) + Math.imul(lower - upper, fy)) | 0;
    a = (vOffset + place) | 0;
    b = (a + chromaStride) | 0;
    upper = ((vData[a] << 8) + Math.imul(vData[a + step] - vData[a], fx)) | 0;
    lower = ((vData[b] << 8) + Math.imul(vData[b + step] - vData[b], fx)) | 0;
    const redness = ((upper << 8) + Math.imul(lower - upper, fy)) | 0;

    const bright = luma * lumaScale;
    const red = bright + redness * rv + red0;
    const green = bright + blueness * gu + redness * gv + green0;
    const blue = bright + blueness * bu + blue0;
    out[at] = Math.max(low, Math.min(high, red));
    out[at + 1] = Math.max(low, Math.min(high, green));
    out[at + 2] = Math.max(low, Math.min(high, blue));
    at += 3;
    lx = (lx + lumaX) | 0;
    ly = (ly + lumaY) | 0;
    cx = (cx + chromaX) | 0;
    cy = (cy + chromaY) | 0;
  }
}
