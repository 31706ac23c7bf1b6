import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import { env, setBackend as setTfjsBackend } from '@tensorflow/tfjs-core';
import type { Backend } from '../../shared/backend.ts';
import { refuseHalfPrecision } from './refuseHalfPrecision.ts';
import { softwareWebgl, softwareWebgpu } from './softwareGpu.ts';

/**
 * Imports a backend and makes it tfjs's current one. May hang (a graphics driver): put a time limit on it.
 *
 * @throws Error with the reason when the backend does not start, would run in software or too coarsely.
 */
export async function setBackend(backend: Backend): Promise<void> {
  const software = backend === 'webgl' ? softwareWebgl() : backend === 'webgpu' ? await softwareWebgpu() : null;
  if (software) throw new Error(software);
  if (backend === 'webgpu') await import('@tensorflow/tfjs-backend-webgpu');
  if (backend === 'webgl') await import('@tensorflow/tfjs-backend-webgl');
  if (backend === 'wasm') await prepareWasm();
  if (!(await setTfjsBackend(backend))) throw new Error(`TensorFlow.js could not start ${backend}.`);
  if (backend === 'webgl') refuseHalfPrecision();
}

/**
 * The wasm backend without threads, with its binaries from our own origin. Left to itself it takes the threaded binary
 * wherever shared memory exists, even for `setThreadsCount(1)`, and once minified waits for ever for threads that it
 * starts from blobs.
 */
async function prepareWasm(): Promise<void> {
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const address = (file: string) => new URL(file, self.location.href).href;
  setWasmPaths({
    'tfjs-backend-wasm.wasm': address(plain),
    'tfjs-backend-wasm-simd.wasm': address(simd),
    // Never fetched, but tfjs insists on a place for it.
    'tfjs-backend-wasm-threaded-simd.wasm': address(simd),
  });
}
