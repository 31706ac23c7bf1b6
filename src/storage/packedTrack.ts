import * as v from 'valibot';
import { channelsOf, mapChannels } from '../poseTrack/channels.ts';
import { keypointCount } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';

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

/** Track → database row. */
export function packTrack(track: PoseTrack): PackedTrack {
  const pack = (rows: readonly Float64Array[]) => {
    const packed = new Float32Array(track.times.length * keypointCount);
    rows.forEach((row, keypoint) => {
      packed.set(row, keypoint * track.times.length);
    });
    return packed;
  };
  return {
    width: track.width,
    height: track.height,
    times: track.times.slice(),
    ...mapChannels(track, pack),
  };
}

/** Database row → track. */
export function unpackTrack(packed: PackedTrack): PoseTrack {
  const frames = packed.times.length;
  const unpack = (values: Float32Array) =>
    Array.from(
      { length: keypointCount },
      (_, keypoint) => new Float64Array(values.subarray(keypoint * frames, (keypoint + 1) * frames)),
    );
  return {
    width: packed.width,
    height: packed.height,
    times: packed.times,
    ...mapChannels(packed, unpack),
  };
}
