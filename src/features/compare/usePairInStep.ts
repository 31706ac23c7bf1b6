import { useEffect } from 'react';
import { type InStep, secondTime } from '../../analysis/compare/landingsInStep.ts';
import { nearestFrame } from '../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';

/**
 * The second film follows the first, whatever moves that one: at each of its frames the second shows the moment of its
 * own stride that belongs to it.
 */
export function usePairInStep(
  first: FilmPlayer | null,
  second: FilmPlayer | null,
  times: { readonly first: Float64Array; readonly second: Float64Array },
  step: InStep | null,
): void {
  useEffect(() => {
    if (!first || !second || !step) return;
    const follow = (index: number) => second.seek(nearestFrame(times.second, secondTime(step, times.first[index])));
    first.setStretch({ from: step.first[0], to: step.first[step.first.length - 1] });
    const stop = first.onShown(follow);
    follow(first.state.getState().index);
    return () => {
      stop();
      first.setStretch(null);
    };
  }, [first, second, times.first, times.second, step]);
}
