import { otherLeg } from '../poseTrack/exchangeLegs.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { trunkPath } from '../poseTrack/trunkPath.ts';

/**
 * What became of the body in a frame: `lost`, nobody was found; `repaired`, points were missing or wild and were filled in
 * from the frames beside; `exchanged`, the legs had been taken for each other and were put right.
 */
export type Repair = 'lost' | 'repaired' | 'exchanged';

/** A stretch of frames with the same repair, played seconds: from its first frame to the one after its last. */
export interface RepairedSpan {
  readonly from: number;
  readonly to: number;
  readonly repair: Repair;
}

const feet = [Keypoint.leftAnkle, Keypoint.rightAnkle, Keypoint.leftHeel, Keypoint.rightHeel] as const;

/**
 * A foot that was moved further than this, trunk lengths, was drawn where it was not: a filter moves it by a few
 * hundredths.
 */
const wild = 0.25;

/**
 * Where the body was lost, repaired or its legs exchanged: told from what the model gave and what was measured on.
 *
 * @param raw As the model gave it, in the picture that the other lies in.
 * @param measured Of the same frames.
 * @returns In order, without overlap.
 */
export function trackRepairs(raw: PoseTrack, measured: PoseTrack): RepairedSpan[] {
  const { times } = raw;
  const size = trunkPath(raw).medianLength;
  const spans: RepairedSpan[] = [];
  for (let i = 0; i < times.length; i++) {
    const repair = repairAt(raw, measured, i, size);
    if (repair === null) continue;
    const from = times[i];
    const to = i + 1 < times.length ? times[i + 1] : from;
    const before = spans.at(-1);
    if (before && before.to === from && before.repair === repair) spans[spans.length - 1] = { ...before, to };
    else spans.push({ from, to, repair });
  }
  return spans;
}

function repairAt(raw: PoseTrack, measured: PoseTrack, i: number, size: number): Repair | null {
  const isSeen = !Number.isNaN(raw.x[Keypoint.leftHip][i]);
  const isMeasured = !Number.isNaN(measured.x[Keypoint.leftHip][i]);
  // What is not counted needs no body.
  if (!isMeasured) return isSeen ? null : 'lost';
  if (!isSeen) return 'repaired';
  let own = 0;
  let crossed = 0;
  let most = 0;
  for (const k of feet) {
    const distance = (from: number) =>
      Math.hypot(raw.x[from][i] - measured.x[k][i], raw.y[from][i] - measured.y[k][i]) / size;
    own += distance(k);
    crossed += distance(otherLeg[k]);
    most = Math.max(most, distance(k));
  }
  if (own > feet.length * wild && crossed < own / 2) return 'exchanged';
  return most > wild || Number.isNaN(own) ? 'repaired' : null;
}
