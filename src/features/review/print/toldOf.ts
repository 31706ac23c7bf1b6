import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { filmFactsWords } from '../../../language/filmFactsWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { timeScaleWords } from '../../../language/timeScaleWords.ts';

/** What the person said, on which numbers rest. */
export function toldOf({ said, analysis }: FilmResult): string[] {
  return [
    ...(said.speedKmh ? [printWords.speed(said.speedKmh)] : []),
    ...(said.heightCm ? [printWords.height(said.heightCm)] : []),
    ...(analysis.timeScale === 1 ? [] : [timeScaleWords.past(analysis.timeScale)]),
  ];
}

/** What the numbers were made from. */
export function madeOf({ facts, model }: FilmResult): string[] {
  return [...filmFactsWords(facts), ...(model ? [`BlazePose ${model}`] : [])];
}
