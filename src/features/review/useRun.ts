import { startTransition, useCallback, useEffect, useState } from 'react';
import type { OpenRun } from '../../state/openRun.ts';

/** A run on its way to the screen. */
export type RunLoading =
  | { readonly phase: 'loading' | 'missing' | 'broken' }
  | { readonly phase: 'open'; readonly run: OpenRun };

/**
 * Loads a run, whatever it comes from.
 *
 * @param load Null when there is no such run; rejects when it can't be read. Must stay the same function between
 * renders.
 * @returns The state, and a way to show changed numbers.
 */
export function useRun(load: () => Promise<OpenRun | null>): readonly [RunLoading, (run: OpenRun) => void] {
  const [state, setState] = useState<RunLoading>({ phase: 'loading' });
  useEffect(() => {
    let isWanted = true;
    setState({ phase: 'loading' });
    load().then(
      (run) => {
        // A review is large: drawn in one piece it would hold the page up for a few tenths of a second.
        if (isWanted) startTransition(() => setState(run ? { phase: 'open', run } : { phase: 'missing' }));
      },
      () => isWanted && setState({ phase: 'broken' }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  const show = useCallback((run: OpenRun) => startTransition(() => setState({ phase: 'open', run })), []);
  return [state, show];
}
