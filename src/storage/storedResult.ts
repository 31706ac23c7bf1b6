import * as v from 'valibot';
import { packedTrackSchema } from './packedTrack.ts';
import { versionField } from './storedVersion.ts';

/** A film's result as it lies in the database. */
export const storedResultSchema = v.object({
  ...versionField,
  id: v.string(),
  track: packedTrackSchema,
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
  options: v.looseObject({}),
  model: v.picklist(['lite', 'full', 'heavy']),
  backend: v.picklist(['webgpu', 'webgl', 'wasm']),
});
