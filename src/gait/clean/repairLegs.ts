import { mapChannels } from '../../poseTrack/channels.ts';
import { Keypoint, keypointCount } from '../../poseTrack/keypoints.ts';
import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import type { LegPath } from '../motion/legPath.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { Stance } from '../stances/stance.ts';

/** Phases of a stride that the usual path of a foot is known at. */
const bins = 32;
/** Below this many contacts, or samples in a bin, the usual path is not known well enough to correct anything by it. */
const leastContacts = 8;
const leastSamples = 4;
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

const legParts = ['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const;
const lowerParts = ['Knee', 'Ankle', 'Heel', 'FootIndex'] as const;

/**
 * The track with its legs put right where the runner's own other strides show them wrong: exchanged legs are exchanged
 * back, and a leg drawn on the other's foot becomes NaN.
 *
 * A foot's usual path is the median over all strides, both feet together, at each phase between contacts; phases come
 * from contacts, which are found without trusting left and right. So, unlike repairs by continuity from frame to frame,
 * one error does not breed the next.
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
  const n = track.times.length;
  const phases = stridePhases(track.times, contacts);
  if (contacts.length < leastContacts) return track;
  const usual = usualPath(legs, phases, n);
  if (usual === null) return track;
  const offPath = (leg: LegPath, i: number, phase: number): number => {
    const bin = Math.floor((phase * bins) / 2) % bins;
    return Math.hypot(leg.ahead[i] - usual.ahead[bin], leg.below[i] - usual.below[bin]);
  };
  const isExchanged = new Uint8Array(n);
  const isLost = { left: new Uint8Array(n), right: new Uint8Array(n) };
  for (let i = 0; i < n; i++) {
    const left = phases.left[i];
    if (Number.isNaN(left)) continue;
    const right = (left + 1) % 2;
    const asLabelled = [offPath(legs.left, i, left), offPath(legs.right, i, right)] as const;
    const asExchanged = [offPath(legs.right, i, left), offPath(legs.left, i, right)] as const;
    const distance = Math.hypot(...asLabelled);
    const isBetter = distance > leastDistance && Math.hypot(...asExchanged) < exchangeGain * distance;
    const chosen = isBetter ? asExchanged : asLabelled;
    if (isBetter) isExchanged[i] = 1;
    if (chosen[0] > mostDistance) isLost.left[i] = 1;
    if (chosen[1] > mostDistance) isLost.right[i] = 1;
  }
  return rewritten(track, isExchanged, isLost);
}

/** For each frame how many steps ago the left foot landed, 0…2; NaN between contacts that do not follow each other. */
function stridePhases(times: Float64Array, contacts: readonly Stance[]): { left: Float64Array } {
  const left = new Float64Array(times.length).fill(Number.NaN);
  const gaps = contacts.slice(1).map((contact, k) => contact.initialContact - contacts[k].initialContact);
  const usual = median(gaps);
  let i = 0;
  for (const [k, gap] of gaps.entries()) {
    const here = contacts[k];
    const next = contacts[k + 1];
    if (gap > 1.5 * usual || here.side === next.side) continue;
    while (i < times.length && times[i] < here.initialContact) i++;
    for (; i < times.length && times[i] < next.initialContact; i++) {
      left[i] = (times[i] - here.initialContact) / gap + (here.side === 'left' ? 0 : 1);
    }
  }
  return { left };
}

function usualPath(
  legs: Readonly<Record<Side, LegPath>>,
  phases: { left: Float64Array },
  n: number,
): { ahead: Float64Array; below: Float64Array } | null {
  const ahead: number[][] = Array.from({ length: bins }, () => []);
  const below: number[][] = Array.from({ length: bins }, () => []);
  for (let i = 0; i < n; i++) {
    const phase = phases.left[i];
    if (Number.isNaN(phase) || Number.isNaN(legs.left.ahead[i])) continue;
    for (const [leg, own] of [
      [legs.left, phase],
      [legs.right, (phase + 1) % 2],
    ] as const) {
      const bin = Math.floor((own * bins) / 2) % bins;
      ahead[bin].push(leg.ahead[i]);
      below[bin].push(leg.below[i]);
    }
  }
  if (ahead.some((values) => values.length < leastSamples)) return null;
  return { ahead: Float64Array.from(ahead, median), below: Float64Array.from(below, median) };
}

function rewritten(track: LevelTrack, isExchanged: Uint8Array, isLost: Readonly<Record<Side, Uint8Array>>): LevelTrack {
  const partner = Array.from({ length: keypointCount }, (_, k) => k);
  const side: (Side | null)[] = partner.map(() => null);
  for (const part of legParts) {
    partner[Keypoint[`left${part}`]] = Keypoint[`right${part}`];
    partner[Keypoint[`right${part}`]] = Keypoint[`left${part}`];
  }
  for (const part of lowerParts) {
    side[Keypoint[`left${part}`]] = 'left';
    side[Keypoint[`right${part}`]] = 'right';
  }
  const rewrite = (axes: readonly Float64Array[]) =>
    axes.map((values, k) => {
      if (partner[k] === k) return values;
      const lost = side[k] ? isLost[side[k]] : null;
      return values.map((value, i) => (lost?.[i] ? Number.NaN : isExchanged[i] ? axes[partner[k]][i] : value));
    });
  return { ...track, ...mapChannels(track, rewrite) };
}
