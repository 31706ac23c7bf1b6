import { createStore, type StoreApi } from 'zustand/vanilla';

/** Keeps the screen on. */
export interface ScreenWakeLock {
  /** `unavailable`: the browser has none; `refused`: it said no, as with an almost empty battery. */
  readonly state: StoreApi<'held' | 'released' | 'unavailable' | 'refused'>;
  /** Lets the screen sleep again. */
  release(): void;
}

/**
 * Keeps the screen on until `release`. Browsers let go when the page is hidden; it is taken again when that is back.
 */
export function keepScreenOn(): ScreenWakeLock {
  const state = createStore<'held' | 'released' | 'unavailable' | 'refused'>(() => 'released');
  if (!('wakeLock' in navigator)) {
    state.setState('unavailable', true);
    return { state, release: () => undefined };
  }
  let isOver = false;
  let sentinel: WakeLockSentinel | null = null;
  const take = async () => {
    if (isOver || document.visibilityState !== 'visible' || (sentinel && !sentinel.released)) return;
    try {
      const taken = await navigator.wakeLock.request('screen');
      if (isOver) {
        await taken.release();
        return;
      }
      sentinel = taken;
      taken.addEventListener('release', () => {
        if (sentinel === taken) state.setState('released', true);
      });
      state.setState('held', true);
    } catch {
      if (!isOver) state.setState('refused', true);
    }
  };
  const retake = () => void take();
  document.addEventListener('visibilitychange', retake);
  retake();
  return {
    state,
    release() {
      isOver = true;
      document.removeEventListener('visibilitychange', retake);
      void sentinel?.release().catch(() => undefined);
      state.setState('released', true);
    },
  };
}
