import * as v from 'valibot';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { readRunAnalysis } from './readRunAnalysis.ts';
import { storedResultSchema } from './storedResult.ts';
import { unpackTrack } from './unpackTrack.ts';

/**
 * Database row → result.
 *
 * @throws v.ValiError when the row is damaged.
 */
export function unpackResult(row: unknown): FilmResult {
  const stored = v.parse(storedResultSchema, row);
  // Rows keep what was seen of the camera's roll beside what was said, as they have since before the two were told apart.
  const { cameraRoll = null, ...said } = stored.options as FilmResult['said'] & Partial<Pick<FilmResult, 'cameraRoll'>>;
  return {
    track: unpackTrack(stored.track),
    smoothed: unpackTrack(stored.smoothed),
    analysis: readRunAnalysis(stored.analysis),
    facts: stored.facts as unknown as FilmResult['facts'],
    said,
    cameraRoll,
    model: stored.model,
    backend: stored.backend,
  };
}
