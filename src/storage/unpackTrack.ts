import { mapChannels } from '../poseTrack/channels.ts';
import { keypointCount } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { PackedTrack } from './packedTrack.ts';

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
