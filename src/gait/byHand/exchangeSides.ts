import { exchangeLegs } from '../../poseTrack/exchangeLegs.ts';
import { otherSide } from '../../poseTrack/side.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { Stance } from '../stances/stance.ts';
import type { ExchangedStretch } from './corrections.ts';

/** A landing is the one that is meant when it is this near, in steps: the next is a step away. */
const nearest = 0.45;

/** What of a part is exchanged by hand. */
export interface ExchangedSides {
  readonly contacts: readonly Stance[];
  /** 1 in each frame whose legs are to be exchanged; null where nothing is. */
  readonly frames: Uint8Array | null;
}

/**
 * The contacts with left and right exchanged over the stretches in which a person says that they are, where the landing
 * that the person went by was indeed given to the other foot.
 *
 * @param times Of the part's frames, real seconds.
 * @param contacts In order of time, real seconds.
 * @param timeScale Film seconds per real second.
 */
export function exchangeSides(
  times: Float64Array,
  contacts: readonly Stance[],
  stretches: readonly ExchangedStretch[],
  { stepSeconds, timeScale }: { readonly stepSeconds: number; readonly timeScale: number },
): ExchangedSides {
  let own = contacts;
  let frames: Uint8Array | null = null;
  for (const { from, to, landing } of stretches) {
    const meant = nearestContact(own, landing.time / timeScale);
    if (!meant || meant.side === landing.side) continue;
    if (!(Math.abs(meant.initialContact - landing.time / timeScale) <= nearest * stepSeconds)) continue;
    const isIn = (time: number) => time * timeScale >= from && time * timeScale < to;
    own = own.map((contact) =>
      isIn(contact.initialContact) ? { ...contact, side: otherSide(contact.side) } : contact,
    );
    frames ??= new Uint8Array(times.length);
    for (let i = 0; i < times.length; i++) if (isIn(times[i])) frames[i] ^= 1;
  }
  return { contacts: own, frames };
}

/** The track with its legs exchanged in these frames; itself where there are none. */
export function exchangedTrack(track: LevelTrack, { frames }: ExchangedSides): LevelTrack {
  return frames ? exchangeLegs(track, frames) : track;
}

function nearestContact(contacts: readonly Stance[], time: number): Stance | null {
  let best: Stance | null = null;
  for (const contact of contacts) {
    if (best === null || Math.abs(contact.initialContact - time) < Math.abs(best.initialContact - time)) best = contact;
  }
  return best;
}
