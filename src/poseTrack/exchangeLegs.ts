import { mapChannels } from './channels.ts';
import { Keypoint, keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

const parts = ['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const;

/** Each point's own in the other leg; itself where it is in none. */
export const otherLeg: readonly number[] = (() => {
  const partner = Array.from({ length: keypointCount }, (_, k) => k);
  for (const part of parts) {
    partner[Keypoint[`left${part}`]] = Keypoint[`right${part}`];
    partner[Keypoint[`right${part}`]] = Keypoint[`left${part}`];
  }
  return partner;
})();

/** The track with the left leg called the right one, and the other way round, in every frame whose flag is not 0. */
export function exchangeLegs<T extends PoseTrack>(track: T, isExchanged: Uint8Array): T {
  if (!isExchanged.some((flag) => flag !== 0)) return track;
  const rewrite = (axes: readonly Float64Array[]) =>
    axes.map((values, k) =>
      otherLeg[k] === k ? values : values.map((value, i) => (isExchanged[i] ? axes[otherLeg[k]][i] : value)),
    );
  return { ...track, ...mapChannels(track, rewrite) };
}
