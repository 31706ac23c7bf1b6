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
  return {
    track: unpackTrack(stored.track),
    smoothed: unpackTrack(stored.smoothed),
    analysis: readRunAnalysis(stored.analysis),
    facts: stored.facts as unknown as FilmResult['facts'],
    options: stored.options as FilmResult['options'],
    model: stored.model,
    backend: stored.backend,
  };
}
