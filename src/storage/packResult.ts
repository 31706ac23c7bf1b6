import type * as v from 'valibot';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { packTrack } from './packTrack.ts';
import type { storedResultSchema } from './storedResult.ts';
import { storedVersion } from './storedVersion.ts';

/** Result → database row. */
export function packResult(id: string, result: FilmResult): v.InferInput<typeof storedResultSchema> {
  return {
    version: storedVersion,
    id,
    track: packTrack(result.track),
    smoothed: packTrack(result.smoothed),
    analysis: result.analysis,
    facts: { ...result.facts },
    options: { ...result.options },
    model: result.model,
    backend: result.backend,
  };
}
