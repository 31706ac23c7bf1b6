import type { StoreApi } from 'zustand/vanilla';

/**
 * While something is under way that would be lost, the browser asks before the page is left or reloaded.
 *
 * @param phases In which it is under way.
 * @returns The way to stop watching, which ends the warning.
 */
export function warnBeforeLeaving<P extends string>(
  state: StoreApi<{ readonly phase: P }>,
  phases: readonly P[],
): () => void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  const look = () => {
    if (phases.includes(state.getState().phase)) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  };
  look();
  const stop = state.subscribe(look);
  return () => {
    stop();
    removeEventListener('beforeunload', warn);
  };
}
