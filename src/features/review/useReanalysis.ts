import { useState } from 'react';
import type { Said } from '../../analysis/said.ts';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { saidOfBack } from '../../state/backPain.ts';
import { useServices } from '../shell/useServices.ts';

/** A way to work the numbers out again with other answers, without the model. */
export interface Reanalysis {
  readonly isWorking: boolean;
  /** What went wrong the last time, as a sentence. */
  readonly problem: string | null;
  readonly ask: (change: Said) => Promise<void>;
}

/** @param onUpdate Shows and keeps the new numbers; false when they could not be kept. */
export function useReanalysis(result: FilmResult, onUpdate: (result: FilmResult) => Promise<boolean>): Reanalysis {
  const { engine, diary } = useServices();
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isWorking,
    problem,
    async ask(change) {
      const { track, cameraRoll, file } = result;
      const { hasBackPain: _, ...before } = result.said;
      const said = { ...before, ...saidOfBack(diary), ...change };
      setIsWorking(true);
      setProblem(null);
      try {
        const { analysis, smoothed } = await engine.reanalyse(
          { track, cameraRoll, file, people: result.analysis.people },
          said,
        );
        const kept = await onUpdate({ ...result, analysis, smoothed, said });
        if (!kept) setProblem(reviewWords.about.notSaved);
      } catch {
        setProblem(reviewWords.about.failed);
      } finally {
        setIsWorking(false);
      }
    },
  };
}
