import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgpu';
import { env, registerBackend, removeBackend, setBackend as setTfjsBackend } from '@tensorflow/tfjs-core';
import { setBackend } from '../../workers/pose/backend/setBackend.ts';

/** Where a network can run; the last as on iPhones, which can't draw into 32-bit textures. */
export const ways = ['wasm', 'webgpu', 'webgl', 'webgl, 16-bit textures'] as const;
/** @see ways */
export type Way = (typeof ways)[number];

/**
 * Makes tfjs run that way, on a graphics card that the processor plays too, which the product refuses.
 *
 * @throws Error where the browser can't.
 */
export async function startTfjs(way: Way): Promise<void> {
  if (way === 'wasm') return await setBackend('wasm');
  if (way !== 'webgpu') {
    const is16 = way !== 'webgl';
    // What a backend has compiled stays with it: another one for another kind of texture.
    removeBackend('webgl');
    env().set('WEBGL_FORCE_F16_TEXTURES', is16);
    env().set('WEBGL_RENDER_FLOAT32_ENABLED', !is16);
    registerBackend('webgl', () => new MathBackendWebGL(), 2);
  }
  const name = way === 'webgpu' ? way : 'webgl';
  if (!(await setTfjsBackend(name))) throw new Error(`TensorFlow.js could not start ${name}.`);
}
