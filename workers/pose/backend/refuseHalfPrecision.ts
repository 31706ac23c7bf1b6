import { env } from '@tensorflow/tfjs-core';

/**
 * Refuses a WebGL that keeps the networks' values in 16-bit textures, as on iPhones: in one picture of a body of 350 px
 * the points then lay up to 1.0 px (full network) and 4.5 px (lite) beside wasm's, on average 0.18 and 0.38 px, on a
 * graphics card (NVIDIA H200, Chromium 156), where 32 bits agree to 0.0001 px. A foot's speed near the ground is a few
 * tenths of a pixel a frame.
 *
 * @throws Error with the reason. Call it with WebGL as the current backend.
 */
export function refuseHalfPrecision(): void {
  if (env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) return;
  throw new Error('This graphics card calculates with 16 bits only, too coarse for the body’s points.');
}
