import type { ContactCorrection } from '../../gait/byHand/corrections.ts';
import type { Contact } from '../../gait/stances/contact.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { Said } from '../said.ts';

/** A contact is the one that a correction set when it lies where that put it, played seconds. */
const same = 1e-4;

/** What is said once a contact's landing or lift-off was moved. */
export function withContactMoved(
  said: Said,
  contact: Contact,
  to: { readonly initialContact?: number; readonly toeOff?: number },
): Said {
  const before = correctionOf(said, contact);
  const { side } = contact;
  const initialContact = to.initialContact ?? setLanding(before);
  const toeOff = to.toeOff ?? (before && before.kind !== 'removed' ? before.toeOff : null);
  const next: ContactCorrection =
    before?.kind === 'added'
      ? { ...before, initialContact: to.initialContact ?? before.initialContact, toeOff }
      : { kind: 'moved', side, found: before?.found ?? contact.initialContact, initialContact, toeOff };
  return withCorrection(said, before, next);
}

/** What is said once a contact was taken away. */
export function withContactRemoved(said: Said, contact: Contact): Said {
  const before = correctionOf(said, contact);
  if (before?.kind === 'added') return withCorrection(said, before, null);
  const { side } = contact;
  return withCorrection(said, before, { kind: 'removed', side, found: before?.found ?? contact.initialContact });
}

/** What is said once a landing was added that nobody had found. */
export function withContactAdded(said: Said, side: Side, initialContact: number): Said {
  return withCorrection(said, null, { kind: 'added', side, initialContact, toeOff: null });
}

/** The correction that put this contact where it is; null where it was found so. */
function correctionOf({ contacts = [] }: Said, { side, initialContact }: Contact): ContactCorrection | null {
  const isIt = (correction: ContactCorrection) => {
    if (correction.side !== side || correction.kind === 'removed') return false;
    const at = setLanding(correction) ?? (correction.kind === 'moved' ? correction.found : Number.NaN);
    return Math.abs(at - initialContact) < same;
  };
  return contacts.findLast(isIt) ?? null;
}

function setLanding(correction: ContactCorrection | null): number | null {
  return correction && correction.kind !== 'removed' ? correction.initialContact : null;
}

/** One correction in place of another, last, since it was said last; null: none. */
function withCorrection(said: Said, before: ContactCorrection | null, next: ContactCorrection | null): Said {
  const others = (said.contacts ?? []).filter((one) => one !== before);
  return { ...said, contacts: next ? [...others, next] : others };
}
