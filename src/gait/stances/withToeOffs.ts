import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import { groundSlope } from './groundSlope.ts';
import { groundSpeeds } from './groundSpeeds.ts';
import { groundUnder } from './groundUnder.ts';
import { hindfootRise } from './hindfootRise.ts';
import { legSignals } from './legSignals.ts';
import type { Stance } from './stance.ts';
import { steadyDurations } from './steadyDurations.ts';
import { thighReversal } from './thighReversal.ts';
import { toeDeparture } from './toeDeparture.ts';
import { toeOff } from './toeOff.ts';

/**
 * A contact further than this from the film's median duration, in steps, is a misreading: feet are steadier than that.
 */
const durationTolerance = 0.15;

/** Nobody stands on one foot this much longer than on the other, in steps: one of the two is misread. */
const mostUneven = 0.3;

/** What toe-offs are read from. */
export interface FilmedLegs {
  /** Legs put right (see `repairLegs`), unsmoothed, in the picture as it was filmed (see `inFilmedPicture`). */
  readonly track: PoseTrack;
  readonly trunk: TrunkPath;
  /** +1 when the runner faces right in the picture, −1 left. */
  readonly facing: 1 | -1;
  /** For the feet's paths (see `footCutoff`). */
  readonly cutoffHz: number;
}

/**
 * The contacts with their toe-offs, where the legs show them; null where not, or where one contact's duration is out of
 * line.
 *
 * @param stepSeconds The step's duration.
 */
export function withToeOffs(contacts: readonly Stance[], filmed: FilmedLegs, stepSeconds: number): Stance[] {
  const { track, trunk, facing } = filmed;
  const read = new Map<Stance, number | null>();
  for (const side of ['left', 'right'] as const) {
    const leg = legSignals(filmed, side, stepSeconds);
    const own = contacts.filter((contact) => contact.side === side);
    const landings = own.map(({ initialContact }) => initialContact);
    const grounds = groundUnder(leg.hindfoot, landings, stepSeconds);
    const speeds = groundSpeeds([leg.heelForward, leg.toes.forward], landings, stepSeconds);
    const place = (facing === 1) === (side === 'right') ? 'near' : 'far';
    const slope = groundSlope(leg.toes, speeds, landings, stepSeconds, place);
    let frame = 0;
    for (const [i, contact] of own.entries()) {
      const { initialContact } = contact;
      while (frame + 1 < track.times.length && track.times[frame] < initialContact) frame++;
      const size = trunk.length[frame] / trunk.medianLength;
      const ground = { height: grounds[i], speed: speeds[i], slope };
      const hindfoot = hindfootRise(leg.hindfoot, ground, initialContact, stepSeconds, size);
      if (hindfoot === null) continue;
      const toes = toeDeparture(leg.toes, ground, { initialContact, lifted: hindfoot }, stepSeconds, size);
      const thigh = thighReversal(leg.thigh, initialContact, stepSeconds);
      read.set(contact, toeOff({ hindfoot, toes, thigh }, stepSeconds));
    }
  }
  const found = contacts.map((contact) => read.get(contact) ?? null);
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
  const steady = new Map<Stance, number>();
  for (const side of ['left', 'right'] as const) {
    if (side === misread) continue;
    const own = contacts.flatMap((contact, i) =>
      contact.side === side && Math.abs(durations[i] - usual[side]) <= durationTolerance * stepSeconds
        ? [{ contact, duration: durations[i] }]
        : [],
    );
    const kept = steadyDurations(
      Float64Array.from(own, ({ duration }) => duration),
      stepSeconds,
    );
    for (const [k, { contact }] of own.entries()) steady.set(contact, kept[k]);
  }
  return contacts.map((contact) => {
    const duration = steady.get(contact);
    const toeOff = duration === undefined ? null : ((contact.initialContact + duration) as RealSeconds);
    return { ...contact, toeOff };
  });
}
