/** Where the network runs, fastest first on a machine with a GPU. */
export type Backend = 'webgpu' | 'webgl' | 'wasm';

/** What a pose worker ended up with, and what it tried before. */
export interface BackendReport {
  readonly backend: Backend;
  /** The ones that failed first, each with the reason. */
  readonly failed: readonly { readonly backend: Backend; readonly reason: string }[];
  /** What a run of the landmark network takes there; null where it was not timed. */
  readonly milliseconds: number | null;
}
