import type { KernelFunction } from './wasmBackend.ts';

/** What the wasm backend does while a graph runs: memory taken for a tensor, given back, or a kernel run. */
export type KernelEvent =
  | { readonly kind: 'take'; readonly tensor: number; readonly elements: number }
  | { readonly kind: 'give'; readonly tensor: number }
  | {
      readonly kind: 'run';
      readonly kernel: string;
      readonly call: KernelFunction;
      readonly values: readonly unknown[];
    };
