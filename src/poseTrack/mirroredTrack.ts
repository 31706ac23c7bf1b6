import { mapChannels } from './channels.ts';
import { Keypoint, keypointCount } from './keypoints.ts';
import type { PoseTrack } from './poseTrack.ts';

const otherSide = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' } as const;

/** For each keypoint the one of the other side; itself for the nose. */
const twins = Array.from({ length: keypointCount }, (_, k) => k);
for (const [name, k] of Object.entries(Keypoint)) {
  const twin = name.replace(/left|right|Left|Right/, (side) => otherSide[side as keyof typeof otherSide]);
  twins[k] = Keypoint[twin as keyof typeof Keypoint];
}

/** The track as a mirror shows it: who headed left heads right, and the near side is called by the other's name. */
export function mirroredTrack<T extends PoseTrack>(track: T): T {
  const { width, world } = track;
  const exchanged = mapChannels(track, (channel) => twins.map((k) => channel[k]));
  return {
    ...track,
    ...exchanged,
    x: exchanged.x.map((values) => values.map((value) => width - value)),
    world: world && exchanged.world && { ...exchanged.world, x: exchanged.world.x.map((row) => row.map((v) => -v)) },
  };
}
