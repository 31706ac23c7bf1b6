import { getKernelsForBackend, type KernelBackend } from '@tensorflow/tfjs-core';
import type { KernelEvent } from './kernelEvent.ts';
import type { WasmBackend } from './wasmBackend.ts';

/**
 * Runs something on tfjs's wasm backend and writes down, in order, every kernel it calls and every piece of memory it
 * takes or gives back. Kernels get hold of their compiled functions when they are set up, so they are set up anew with
 * functions that write down, and once more with the plain ones afterwards.
 */
export function recordKernels(backend: WasmBackend, run: () => void): KernelEvent[] {
  const events: KernelEvent[] = [];
  const { wasm } = backend;
  const { cwrap } = wasm;
  const { registerTensor, disposeData } = wasm.tfjs;
  const setUp = () => {
    for (const kernel of getKernelsForBackend('wasm')) kernel.setupFunc?.(backend as unknown as KernelBackend);
  };
  Object.assign(wasm, {
    cwrap(kernel: string, ...types: readonly unknown[]) {
      const call = cwrap(kernel, ...types);
      return (...values: readonly unknown[]) => {
        events.push({ kind: 'run', kernel, call, values });
        return call(...values);
      };
    },
  });
  try {
    setUp();
    Object.assign(wasm.tfjs, {
      registerTensor(tensor: number, elements: number, address: number) {
        events.push({ kind: 'take', tensor, elements });
        registerTensor(tensor, elements, address);
      },
      disposeData(tensor: number) {
        events.push({ kind: 'give', tensor });
        disposeData(tensor);
      },
    });
    run();
  } finally {
    Object.assign(wasm, { cwrap });
    Object.assign(wasm.tfjs, { registerTensor, disposeData });
    setUp();
  }
  return events;
}
