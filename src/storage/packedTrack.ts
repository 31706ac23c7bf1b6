import * as v from 'valibot';
import { channelsOf } from '../poseTrack/channels.ts';
import { keypointCount } from '../poseTrack/keypoints.ts';

const floats = v.instance(Float32Array);

/**
 * A pose track as it lies in the database: keypoint after keypoint, each `times.length` long.
 * 32 bits hold what the model gives exactly; times keep 64.
 */
export const packedTrackSchema = v.pipe(
  v.object({
    width: v.pipe(v.number(), v.minValue(1)),
    height: v.pipe(v.number(), v.minValue(1)),
    times: v.instance(Float64Array),
    x: floats,
    y: floats,
    score: floats,
    world: v.nullable(v.object({ x: floats, y: floats, z: floats })),
  }),
  v.check(
    (track) => channelsOf(track).every((values) => values.length === track.times.length * keypointCount),
    'every keypoint needs a value for every frame',
  ),
);

/** @see packedTrackSchema */
export type PackedTrack = v.InferOutput<typeof packedTrackSchema>;
