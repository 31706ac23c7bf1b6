/**
 * A TFLite filter in TensorFlow.js's layout. Convolution: `[out, h, w, in]` → `[h, w, in, out]`, moved element by
 * element. Depthwise: `[1, h, w, in·m]` → `[h, w, in, m]`, the same bytes under another shape.
 *
 * @param bytes float16 (2 bytes an element) or float32 (4), little-endian.
 */
export function convolutionFilter(
  shape: readonly number[],
  bytes: Uint8Array<ArrayBuffer>,
  depthwise: boolean,
  inputChannels: number,
): { shape: readonly number[]; bytes: Uint8Array<ArrayBuffer> } {
  const [first, height, width, last] = shape;
  if (depthwise) return { shape: [height, width, inputChannels, last / inputChannels], bytes };
  const count = first * height * width * last;
  const Words = bytes.byteLength === 2 * count ? Uint16Array : Uint32Array;
  const from = new Words(bytes.slice().buffer);
  const to = new Words(count);
  const inner = height * width * last;
  for (let out = 0; out < first; out++) {
    for (let i = 0; i < inner; i++) to[i * first + out] = from[out * inner + i];
  }
  return { shape: [height, width, last, first], bytes: new Uint8Array(to.buffer) };
}
