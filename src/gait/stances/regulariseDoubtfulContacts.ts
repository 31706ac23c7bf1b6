import type { RealSeconds } from '../prepare/realSeconds.ts';
import type { Stance } from './stance.ts';

/** Below this quality a initial contact was seen by one witness only, or late or early against the others. */
const doubtful = 0.5;
/** Two steps of a runner are within this share of twice the film's step. */
const rhythmTolerance = 0.2;

/**
 * Doubtful initial contacts drawn towards the middle between their sure neighbours, the more so the more doubtful.
 *
 * A runner's steps are even: from one to the next they differ by 2–3 %, left and right rarely by more than 5, which is
 * far less than the error of a initial contact whose leg the pose model lost.
 *
 * @param contacts In order of initial contact, alternating; not changed.
 * @param stepSeconds The step's duration.
 */
export function regulariseDoubtfulContacts(contacts: readonly Stance[], stepSeconds: number): Stance[] {
  return contacts.map((contact, i) => {
    const before = contacts[i - 1];
    const after = contacts[i + 1];
    if (!before || !after || contact.quality >= doubtful) return contact;
    if (before.quality < doubtful || after.quality < doubtful) return contact;
    const both = after.initialContact - before.initialContact;
    if (Math.abs(both - 2 * stepSeconds) > rhythmTolerance * 2 * stepSeconds) return contact;
    const middle = (before.initialContact + after.initialContact) / 2;
    const drawn = middle + contact.quality * (contact.initialContact - middle);
    return { ...contact, initialContact: drawn as RealSeconds };
  });
}
