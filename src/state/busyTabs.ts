import type { StoreApi } from 'zustand/vanilla';

/** Held by every tab in which something is under way that a reload would lose. */
const busyLock = 'lope.busy';

/** Something that may be under way. */
interface Doing {
  readonly state: StoreApi<{ readonly phase: string }>;
  /** Phases in which it is not. */
  readonly rests: readonly string[];
}

/** Tells the other tabs while any of these is under way. Where the browser has no locks they don't hear of it. */
export function tellBusy(doings: readonly Doing[]): void {
  let release: (() => void) | null = null;
  const look = () => {
    const isBusy = doings.some(({ state, rests }) => !rests.includes(state.getState().phase));
    if (!isBusy) {
      release?.();
      release = null;
    } else if (!release) {
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      void navigator.locks?.request(busyLock, { mode: 'shared' }, () => until);
    }
  };
  for (const { state } of doings) state.subscribe(look);
}

/** Whether a tab, this one included, has something under way. */
export async function isAnyTabBusy(): Promise<boolean> {
  const { held } = (await navigator.locks?.query()) ?? {};
  return held?.some(({ name }) => name === busyLock) ?? false;
}
