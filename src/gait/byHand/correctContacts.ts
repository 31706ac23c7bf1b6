import type { Side } from '../../poseTrack/side.ts';
import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { Stance } from '../stances/stance.ts';
import type { ContactCorrection } from './corrections.ts';

/** A landing that was found is known again when one of the same foot is this near, in steps: its next is two away. */
const nearest = 0.6;
/** Nobody lands twice within this, in steps: then one of the two was said wrongly, or found where another was said. */
const leastApart = 0.4;
/** No runner's foot stands for longer than this, in steps: what is further away is another step's end. */
const longestStance = 1.6;

/** Of the part that the contacts were found in, real seconds. */
interface PartOfFilm {
  readonly from: number;
  readonly to: number;
  readonly stepSeconds: number;
  /** Film seconds per real second. */
  readonly timeScale: number;
}

/**
 * The contacts as a person corrects them: what was said stands, what was found gives way where both can't be.
 *
 * Toe-offs are still to be read (`withToeOffs`); those that were said are laid over them by `statedToeOffs`.
 *
 * @param contacts In order of time, real seconds.
 * @returns In order of time.
 */
export function correctContacts(
  contacts: readonly Stance[],
  corrections: readonly ContactCorrection[],
  part: PartOfFilm,
): Stance[] {
  let own = [...contacts];
  for (const correction of corrections) {
    const { side } = correction;
    const found = 'found' in correction ? foundNear(own, side, correction.found / part.timeScale, part) : null;
    if (correction.kind === 'removed') {
      if (found) own = own.filter((contact) => contact !== found);
      continue;
    }
    const time =
      correction.initialContact === null ? found?.initialContact : correction.initialContact / part.timeScale;
    if (time === undefined || !(time >= part.from && time <= part.to)) continue;
    const toeOff = believable(correction.toeOff, time, part);
    const stance: Stance = {
      side,
      initialContact: time as RealSeconds,
      toeOff,
      quality: correction.initialContact === null ? (found?.quality ?? 1) : 1,
      byHand: { initialContact: correction.initialContact !== null, toeOff: toeOff !== null },
    };
    // Where only its end was set the landing is as good as it was found.
    const isMoved = correction.initialContact !== null;
    const gives = (other: Stance) => isMoved && Math.abs(other.initialContact - time) < leastApart * part.stepSeconds;
    own = [...own.filter((other) => other !== found && !gives(other)), stance];
  }
  return own.sort((a, b) => a.initialContact - b.initialContact);
}

/** The contacts with the toe-offs that were said in place of those that were read. */
export function statedToeOffs(read: readonly Stance[], said: readonly Stance[]): Stance[] {
  return read.map((stance, i) => (said[i].byHand?.toeOff ? { ...stance, toeOff: said[i].toeOff } : stance));
}

function foundNear(contacts: readonly Stance[], side: Side, time: number, { stepSeconds }: PartOfFilm): Stance | null {
  let best: Stance | null = null;
  let least = nearest * stepSeconds;
  for (const contact of contacts) {
    const distance = Math.abs(contact.initialContact - time);
    if (contact.side !== side || !(distance < least)) continue;
    least = distance;
    best = contact;
  }
  return best;
}

function believable(toeOff: number | null, initialContact: number, part: PartOfFilm): RealSeconds | null {
  if (toeOff === null) return null;
  const time = toeOff / part.timeScale;
  const stands = time - initialContact;
  return stands > 0 && stands <= longestStance * part.stepSeconds ? (time as RealSeconds) : null;
}
