import * as v from 'valibot';
import type { FilmResult } from '../engine/film/filmJobState.ts';
import { packedTrackSchema, packTrack, unpackTrack } from './packedTrack.ts';
import { readRunAnalysis } from './readRunAnalysis.ts';
import { storedSaidSchema } from './saidSchema.ts';
import { storedVersion, versionField } from './storedVersion.ts';

/** A film's result as it lies in the database. */
export const storedResultSchema = v.object({
  ...versionField,
  id: v.string(),
  track: packedTrackSchema,
  // The other people came later; rows without them open as before.
  others: v.optional(v.array(packedTrackSchema), []),
  smoothed: packedTrackSchema,
  analysis: v.unknown(),
  facts: v.looseObject({
    width: v.number(),
    height: v.number(),
    firstTimestamp: v.number(),
    lastTimestamp: v.number(),
    frameCount: v.nullable(v.number()),
    bestGuessFrameRate: v.nullable(v.number()),
    codec: v.string(),
  }),
  options: storedSaidSchema,
  /** Counts the changes of a kept run, so that two tabs know of each other's. */
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  model: v.nullable(v.picklist(['lite', 'full', 'heavy'])),
  backend: v.nullable(v.picklist(['webgpu', 'webgl', 'wasm'])),
});

/** Result → database row. */
export function packResult(id: string, result: FilmResult, revision: number): v.InferInput<typeof storedResultSchema> {
  return {
    version: storedVersion,
    id,
    revision,
    track: packTrack(result.track),
    others: (result.others ?? []).map(packTrack),
    smoothed: packTrack(result.smoothed),
    analysis: result.analysis,
    facts: { ...result.facts },
    options: {
      ...(result.said as v.InferInput<typeof storedSaidSchema>),
      cameraRoll: result.cameraRoll,
      file: result.file,
    },
    model: result.model,
    backend: result.backend,
  };
}

/**
 * Database row → result.
 *
 * @throws v.ValiError when the row is damaged.
 */
export function unpackResult(row: unknown): FilmResult {
  const work = unpacking(row);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, piece by piece: a minute of film in one piece would hold the page up.
 *
 * @param turn lets the page do what waits, between two pieces.
 * @throws v.ValiError when the row is damaged.
 */
export async function unpackResultInPieces(row: unknown, turn: () => Promise<void>): Promise<FilmResult> {
  const work = unpacking(row);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await turn();
  }
}

/** Gives way after each part of the row that is large. */
function* unpacking(row: unknown): Generator<void, FilmResult> {
  const stored = v.parse(storedResultSchema, row);
  // Rows keep what was seen besides the track beside what was said, as they have since before the two were separated.
  const {
    cameraRoll = null,
    file = null,
    ...said
  } = stored.options as FilmResult['said'] & Partial<Pick<FilmResult, 'cameraRoll' | 'file'>>;
  yield;
  const track = unpackTrack(stored.track);
  yield;
  const smoothed = unpackTrack(stored.smoothed);
  const others: FilmResult['track'][] = [];
  for (const other of stored.others) {
    yield;
    others.push(unpackTrack(other));
  }
  yield;
  const analysis = readRunAnalysis(stored.analysis);
  return {
    track,
    others,
    smoothed,
    analysis,
    facts: stored.facts as unknown as FilmResult['facts'],
    said,
    cameraRoll,
    file,
    model: stored.model,
    backend: stored.backend,
  };
}
