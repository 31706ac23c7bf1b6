import type { Contact } from '../../src/gait/stances/contact.ts';
import type { Side } from '../../src/poseTrack/side.ts';

/** A contact as it truly was; times in played seconds. */
export interface TrueContact {
  readonly side: Side;
  readonly initialContact: number;
  readonly toeOff: number | null;
}

/** Detected contacts held against true ones. */
export interface ContactMatch {
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  readonly wrongSide: number;
  /** Detected minus true, seconds of played time, one for each contact found. */
  readonly touchDownErrors: readonly number[];
  readonly toeOffErrors: readonly number[];
  /** The same by foot, with the detected contact: one for each contact found. */
  readonly pairs: readonly ContactPair[];
}

/** A true contact and the detected one that belongs to it. */
export interface ContactPair {
  readonly truth: TrueContact;
  readonly found: Contact;
  readonly touchDownError: number;
  readonly toeOffError: number | null;
}

/**
 * Pairs each true contact with the nearest detected one within `tolerance` seconds, each detected one at most once. A
 * pair of different sides counts as found with the wrong side. Only detections between `from` and `to` can be invented.
 */
export function matchContacts(
  detected: readonly Contact[],
  truth: readonly TrueContact[],
  tolerance: number,
  from: number,
  to: number,
): ContactMatch {
  const free = new Set(detected);
  const pairs: ContactPair[] = [];
  let wrongSide = 0;
  for (const contact of truth) {
    let nearest: Contact | null = null;
    for (const candidate of free) {
      const distance = Math.abs(candidate.initialContact - contact.initialContact);
      if (distance > tolerance) continue;
      if (!nearest || distance < Math.abs(nearest.initialContact - contact.initialContact)) nearest = candidate;
    }
    if (!nearest) continue;
    free.delete(nearest);
    if (nearest.side !== contact.side) wrongSide++;
    pairs.push({
      truth: contact,
      found: nearest,
      touchDownError: nearest.initialContact - contact.initialContact,
      toeOffError: nearest.toeOff !== null && contact.toeOff !== null ? nearest.toeOff - contact.toeOff : null,
    });
  }
  const inside = [...free].filter((contact) => contact.initialContact >= from && contact.initialContact <= to);
  return {
    found: pairs.length,
    missed: truth.length - pairs.length,
    invented: inside.length,
    wrongSide,
    touchDownErrors: pairs.map(({ touchDownError }) => touchDownError),
    toeOffErrors: pairs.flatMap(({ toeOffError }) => toeOffError ?? []),
    pairs,
  };
}
