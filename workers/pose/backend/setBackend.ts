import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import threaded from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env, setBackend as setTfjsBackend } from '@tensorflow/tfjs-core';
import type { Backend } from '../../shared/backend.ts';
import { softwareWebgl, softwareWebgpu } from './softwareGpu.ts';

/**
 * Imports a backend and makes it tfjs's current one. May hang (the wasm backend's threads, a graphics driver): put a
 * time limit on it.
 *
 * @returns threads of the wasm backend, 1 elsewhere.
 * @throws Error with the reason when the backend does not start or would run in software.
 */
export async function setBackend(backend: Backend, threads: number): Promise<number> {
  const software = backend === 'webgl' ? softwareWebgl() : backend === 'webgpu' ? await softwareWebgpu() : null;
  if (software) throw new Error(software);
  if (backend === 'webgpu') await import('@tensorflow/tfjs-backend-webgpu');
  if (backend === 'webgl') await import('@tensorflow/tfjs-backend-webgl');
  const wasm = backend === 'wasm' ? await prepareWasm(threads) : null;
  const started = await withCores(2 * threads, () => setTfjsBackend(backend));
  if (!started) throw new Error(`TensorFlow.js could not start ${backend}.`);
  return wasm ? wasm.getThreadsCount() : 1;
}

/** The wasm backend with its three binaries from our own origin; one thread takes the plain SIMD binary. */
async function prepareWasm(threads: number): Promise<typeof import('@tensorflow/tfjs-backend-wasm')> {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  const address = (file: string) => new URL(file, self.location.href).href;
  wasm.setWasmPaths({
    'tfjs-backend-wasm.wasm': address(plain),
    'tfjs-backend-wasm-simd.wasm': address(simd),
    'tfjs-backend-wasm-threaded-simd.wasm': address(threaded),
  });
  // tfjs takes the threaded binary wherever shared memory exists, isolated or not, and then waits for ever.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', threads > 1 && self.crossOriginIsolated);
  wasm.setThreadsCount(threads);
  return wasm;
}

/** tfjs takes no more threads than half of the cores that the browser names, even when asked: name twice as many. */
async function withCores<T>(cores: number, start: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, 'hardwareConcurrency', { configurable: true, value: cores });
  try {
    return await start();
  } finally {
    Reflect.deleteProperty(navigator, 'hardwareConcurrency');
  }
}
