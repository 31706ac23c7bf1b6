/**
 * The parts of tfjs's wasm backend that recording and replaying need; none is public, so all are checked before use.
 */
export interface WasmBackend {
  readonly wasm: {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    _malloc(bytes: number): number;
    _free(address: number): void;
    cwrap(name: string, ...types: readonly unknown[]): KernelFunction;
    readonly tfjs: {
      registerTensor(id: number, size: number, address: number): void;
      disposeData(id: number): void;
    };
  };
  readonly dataIdMap: { get(dataId: object): { readonly id: number; readonly memoryOffset: number } };
}

/** A kernel compiled to WebAssembly; tensors are passed by number, shapes as bytes. */
export type KernelFunction = (...values: readonly unknown[]) => unknown;
