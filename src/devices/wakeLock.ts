import type { StoreApi } from 'zustand/vanilla';

/** Keeps the screen on. */
export interface WakeLock {
  /** `unavailable`: the browser has none; `refused`: it said no, as with an almost empty battery. */
  readonly state: StoreApi<'held' | 'released' | 'unavailable' | 'refused'>;
  /** Lets the screen sleep again. */
  release(): void;
}
