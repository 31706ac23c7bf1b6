import { env } from '@tensorflow/tfjs-core';

/**
 * Refuses a WebGL that keeps the networks' values in 16-bit textures, as on iPhones: with the lite network a body of
 * 350 px then had its points up to 0.6 px and on average 0.15 px beside wasm's, in one picture, where 32 bits agree to
 * 0.0004 px (`tests/graphics`). A foot's speed near the ground is a few of such steps a frame.
 *
 * @throws Error with the reason. Call it with WebGL as the current backend.
 */
export function refuseHalfPrecision(): void {
  if (env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) return;
  throw new Error('This graphics card calculates with 16 bits only, too coarse for the body’s points.');
}
