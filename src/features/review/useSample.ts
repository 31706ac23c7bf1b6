import { useCallback } from 'react';
import { reviewWords } from '../../language/reviewWords.ts';
import { useServices } from '../shell/useServices.ts';
import { useRun } from './useRun.ts';

/** The sample, on its way to the screen like any run. */
export function useSample(): ReturnType<typeof useRun> {
  const { engine } = useServices();
  return useRun(
    useCallback(async () => {
      const { film, result } = await engine.openSample();
      const { sampleTitle: name } = reviewWords;
      return { id: 'sample', name, result, film, card: null, keepingProblem: null, revision: 0 };
    }, [engine]),
  );
}
