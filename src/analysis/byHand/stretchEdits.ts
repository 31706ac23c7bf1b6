import type { ExchangedStretch, Stretch } from '../../gait/byHand/corrections.ts';
import type { Contact } from '../../gait/stances/contact.ts';
import { otherSide } from '../../poseTrack/side.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import type { Said } from '../said.ts';
import { correctedAt } from './correctedAt.ts';

/** So much beyond its last frame a part still owns: that frame lasts until the next, seconds. */
const endOfPart = 0.01;
/** Longer than this, played seconds, from a landing to the same foot's next landings were missed between. */
const longestStride = 8;
const near = 1e-3;

/**
 * What is said once left and right were exchanged from one moment to another. Each part of the film that holds a landing
 * there has its own: parts are read by themselves.
 *
 * Said twice over the same stretch it is unsaid.
 */
export function withSidesExchanged(said: Said, analysis: RunAnalysis, { from, to }: Stretch): Said {
  const { contacts, parts } = analysis;
  const spans = parts.length > 0 ? parts : [{ from, to }];
  const before = said.exchanged ?? [];
  const taken: ExchangedStretch[] = [];
  const added: ExchangedStretch[] = [];
  for (const span of spans) {
    const own = { from: Math.max(from, span.from), to: Math.min(to, span.to + endOfPart) };
    const inside = contacts.filter(({ initialContact: time }) => time >= own.from && time < own.to);
    if (inside.length === 0) continue;
    const undone = before.find((one) => isNear(one.from, own.from) && isNear(one.to, own.to));
    if (undone) {
      taken.push(undone);
      continue;
    }
    const { initialContact, side } = middleOf(inside);
    added.push({ ...own, landing: { time: initialContact, side: otherSide(side) } });
  }
  const exchanged = [...before.filter((one) => !taken.includes(one)), ...added];
  return [...taken, ...added].reduce(withCorrectionsTurned, { ...said, exchanged });
}

/** A landing that was corrected is the other foot's once its stretch is exchanged, or no longer is. */
export function withCorrectionsTurned(said: Said, { from, to }: Stretch): Said {
  if (!said.contacts || said.contacts.length === 0) return said;
  const contacts = said.contacts.map((correction) => {
    const time = correctedAt(correction);
    return time >= from && time < to ? { ...correction, side: otherSide(correction.side) } : correction;
  });
  return { ...said, contacts };
}

/** A stretch that a person picks by one landing. */
export type PickedStretch = 'stride' | 'on' | 'upTo' | 'all';

/**
 * From one moment in the air to another, so that no stance is cut: the stride that begins with a contact, all from it
 * on, all up to it with it, or the whole film; null without the contact that it is picked by.
 */
export function pickedStretch(
  contacts: readonly Contact[],
  contact: Contact | null,
  picked: PickedStretch,
  film: Stretch,
): Stretch | null {
  const end = film.to + endOfPart;
  if (picked === 'all') return { from: film.from, to: end };
  if (contact === null) return null;
  const at = contacts.findIndex(({ initialContact }) => initialContact === contact.initialContact);
  if (at < 0) return null;
  const before = (n: number) => {
    const [earlier, later] = [contacts[n - 1], contacts[n]];
    if (!later) return end;
    return earlier ? (earlier.initialContact + later.initialContact) / 2 : film.from;
  };
  if (picked === 'on') return { from: before(at), to: end };
  if (picked === 'upTo') return { from: film.from, to: before(at + 1) };
  return { from: before(at), to: before(at + 2) };
}

/** What is said once the stride that begins with this contact is left out: up to the same foot's next landing. */
export function withStrideLeftOut(said: Said, contacts: readonly Contact[], contact: Contact): Said {
  const stride = strideFrom(contacts, contact);
  return stride ? { ...said, leftOut: [...(said.leftOut ?? []), stride] } : said;
}

/** From this landing to the same foot's next; null where the film ends, or goes on elsewhere, before it. */
export function strideFrom(contacts: readonly Contact[], contact: Contact): Stretch | null {
  const at = contacts.indexOf(contact);
  const [middle, last] = [contacts[at + 1], contacts[at + 2]];
  const isStride = at >= 0 && last?.side === contact.side && middle.side !== contact.side;
  if (!isStride || last.initialContact - contact.initialContact > longestStride) return null;
  return { from: contact.initialContact, to: last.initialContact };
}

/** What is said once only this part of the film is to be read; all of it where the part is the whole. */
export function withTrim(said: Said, { from, to }: Stretch, film: Stretch): Said {
  const isWhole = from <= film.from && to >= film.to;
  return { ...said, trim: isWhole ? null : { from: Math.max(from, film.from), to: Math.min(to, film.to) } };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < near;
}

function middleOf(contacts: readonly Contact[]): Contact {
  return contacts[contacts.length >> 1];
}
