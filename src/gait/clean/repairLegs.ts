import { mapChannels } from '../../poseTrack/channels.ts';
import { exchangeLegs } from '../../poseTrack/exchangeLegs.ts';
import { Keypoint, keypointCount } from '../../poseTrack/keypoints.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { LegPath } from '../motion/legPath.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { Stance } from '../stances/stance.ts';
import { commonFootPath, offPath, ownFootPath } from './footPath.ts';
import { stridePhases } from './stridePhases.ts';

/** Of fewer contacts nothing is learnt about which foot is which. */
const leastContacts = 3;
/** Of fewer the runner's own path is not known well enough to call a leg lost by it. */
const leastForLost = 8;
/**
 * Legs count as exchanged when that leaves this share of the distance to the usual path, and the distance was no
 * trifle.
 */
const exchangeGain = 0.5;
const leastDistance = 0.3;
/**
 * A foot further than this from where this runner's foot is at this phase, trunk lengths, was drawn on something else.
 */
const mostDistance = 0.4;

const lowerParts = ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const;

/**
 * The track with its legs put right where the runner's own other strides show them wrong: exchanged legs are exchanged
 * back, and a leg drawn on the other's foot becomes NaN.
 *
 * A foot's usual path is the median over all strides, both feet together, at each phase between contacts; phases come
 * from contacts, which are found without trusting left and right. So, unlike repairs by continuity from frame to frame,
 * one error does not breed the next. In films of too few strides for a path of its own, everybody's serves to tell one
 * foot from the other.
 *
 * @param legs Of the same frames.
 * @param contacts In order of time.
 * @returns The track itself where there are too few strides to know better.
 */
export function repairLegs(
  track: LevelTrack,
  legs: Readonly<Record<Side, LegPath>>,
  contacts: readonly Stance[],
): LevelTrack {
  if (contacts.length < leastContacts) return track;
  const n = track.times.length;
  const { left: phases, isBeyond } = stridePhases(track.times, contacts);
  const own = ownFootPath(legs, phases);
  const usual = own ?? commonFootPath();
  const isSure = own !== null && contacts.length >= leastForLost;
  const isExchanged = new Uint8Array(n);
  const isLost = { left: new Uint8Array(n), right: new Uint8Array(n) };
  for (let i = 0; i < n; i++) {
    const left = phases[i];
    if (Number.isNaN(left)) continue;
    const right = (left + 1) % 2;
    const asLabelled = [offPath(usual, legs.left, i, left), offPath(usual, legs.right, i, right)] as const;
    const asExchanged = [offPath(usual, legs.right, i, left), offPath(usual, legs.left, i, right)] as const;
    const distance = Math.hypot(...asLabelled);
    const isBetter = distance > leastDistance && Math.hypot(...asExchanged) < exchangeGain * distance;
    const chosen = isBetter ? asExchanged : asLabelled;
    if (isBetter) isExchanged[i] = 1;
    if (!isSure || isBeyond[i]) continue;
    if (chosen[0] > mostDistance) isLost.left[i] = 1;
    if (chosen[1] > mostDistance) isLost.right[i] = 1;
  }
  return rewritten(track, isExchanged, isLost);
}

function rewritten(track: LevelTrack, isExchanged: Uint8Array, isLost: Readonly<Record<Side, Uint8Array>>): LevelTrack {
  const side = new Array<Side | null>(keypointCount).fill(null);
  for (const part of lowerParts) {
    side[Keypoint[`left${part}`]] = 'left';
    side[Keypoint[`right${part}`]] = 'right';
  }
  const own = exchangeLegs(track, isExchanged);
  const rewrite = (axes: readonly Float64Array[]) =>
    axes.map((values, k) => {
      const lost = side[k] ? isLost[side[k]] : null;
      return lost ? values.map((value, i) => (lost[i] ? Number.NaN : value)) : values;
    });
  return { ...own, ...mapChannels(own, rewrite) };
}
