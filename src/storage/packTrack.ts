import { mapChannels } from '../poseTrack/channels.ts';
import { keypointCount } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { PackedTrack } from './packedTrack.ts';

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
