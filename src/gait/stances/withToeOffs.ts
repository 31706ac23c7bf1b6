import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { evenSignal } from '../../signal/evenSignal.ts';
import { median } from '../../signal/median.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import { groundUnder } from './groundUnder.ts';
import type { Stance } from './stance.ts';
import { toeOff } from './toeOff.ts';

/**
 * A contact further than this from the film's median duration, in steps, is a misreading: feet are steadier than that.
 */
const durationTolerance = 0.15;

/** Nobody stands on one foot this much longer than on the other, in steps: one of the two is misread. */
const mostUneven = 0.3;

/** What the feet's rise is read from. */
export interface FilmedFeet {
  /** Legs put right (see `repairLegs`), unsmoothed, in the picture as it was filmed (see `inFilmedPicture`). */
  readonly track: PoseTrack;
  readonly trunk: TrunkPath;
  /** For the feet's height (see `footCutoff`). */
  readonly cutoffHz: number;
}

/**
 * The contacts with their toe-offs, where the legs show them; null where not, or where one contact's duration is out of
 * line.
 *
 * @param stepSeconds The step's duration.
 */
export function withToeOffs(
  contacts: readonly Stance[],
  { track, trunk, cutoffHz }: FilmedFeet,
  stepSeconds: number,
): Stance[] {
  const height = (side: Side) => {
    const heel = track.y[Keypoint[`${side}Heel`]];
    const ankle = track.y[Keypoint[`${side}Ankle`]];
    const upwards = heel.map((value, i) => -(value + ankle[i]) / 2 / trunk.medianLength);
    return evenSignal(track.times, upwards, stepSeconds, cutoffHz);
  };
  const heights = { left: height('left'), right: height('right') };
  const grounds = new Map<Stance, number>();
  for (const side of ['left', 'right'] as const) {
    const own = contacts.filter((contact) => contact.side === side);
    const landings = own.map(({ initialContact }) => initialContact);
    for (const [i, ground] of groundUnder(heights[side], landings, stepSeconds).entries()) grounds.set(own[i], ground);
  }
  let frame = 0;
  const found = contacts.map((contact) => {
    const { side, initialContact } = contact;
    while (frame + 1 < track.times.length && track.times[frame] < initialContact) frame++;
    const size = trunk.length[frame] / trunk.medianLength;
    return toeOff(heights[side], grounds.get(contact)!, initialContact, stepSeconds, size);
  });
  const durations = contacts.map(({ initialContact }, i) => (found[i] ?? Number.NaN) - initialContact);
  // Near and far foot are seen differently, and runners differ from left to right: each side has its own usual.
  const usual = {
    left: median(durations.filter((_, i) => contacts[i].side === 'left')),
    right: median(durations.filter((_, i) => contacts[i].side === 'right')),
  };
  const seen = (side: Side) => {
    const own = durations.filter((_, i) => contacts[i].side === side);
    return (
      own.filter((duration) => Math.abs(duration - usual[side]) <= durationTolerance * stepSeconds).length / own.length
    );
  };
  // The foot that is seen to lift less often is the one that is misread.
  const misread =
    Math.abs(usual.left - usual.right) > mostUneven * stepSeconds
      ? seen('left') < seen('right')
        ? 'left'
        : 'right'
      : null;
  return contacts.map((contact, i) => {
    if (contact.side === misread) return { ...contact, toeOff: null };
    const isInLine = Math.abs(durations[i] - usual[contact.side]) <= durationTolerance * stepSeconds;
    return { ...contact, toeOff: isInLine ? (found[i] as RealSeconds) : null };
  });
}
