import { scaleOf } from '../../gait/scene/scale.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { slowMedian } from '../../signal/slowMedian.ts';
import type { BodyScale } from './bodyScale.ts';
import type { Curve } from './curve.ts';

/** Over so long on each side the hips' usual height is taken: more than a stride, so that no step is in it. */
const reachSeconds = 1;

/**
 * How far mid-hip is above its usual height, up positive: centimetres where the runner's height is told, else percent
 * of leg length.
 *
 * @param track level. @param counted of each frame's value keeps what counts.
 */
export function hipHeight(
  track: PoseTrack,
  { trunk, leg, legPixels }: BodyScale,
  heightCm: number | null,
  counted: (valueAt: (frame: number) => number) => Float64Array,
): Curve {
  const usual = slowMedian(track.times, trunk.hipY, reachSeconds);
  const scale = heightCm === null ? null : scaleOf(track, trunk.medianLength, leg, heightCm / 100);
  const perPixel = (i: number) =>
    scale ? (100 * scale.metresPerPixel * trunk.medianLength) / trunk.length[i] : 100 / legPixels[i];
  const values = counted((i) => (usual[i] - trunk.hipY[i]) * perPixel(i));
  return { id: 'hips', unit: scale ? 'cm' : 'legShare', lines: [{ side: null, values }] };
}
