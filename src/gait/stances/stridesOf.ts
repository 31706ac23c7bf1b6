import { median } from '../../signal/median.ts';
import type { Contact } from './contact.ts';
import type { Stride } from './stride.ts';

/**
 * The whole strides between contacts. Only feet that alternate make a stride: same foot, the other, same foot,
 * and only where the stride's length is within 30 % of the median, since a missed contact doubles it.
 *
 * @param contacts in order of initial contact.
 */
export function stridesOf(contacts: readonly Contact[]): Stride[] {
  const strides: Stride[] = [];
  for (let i = 0; i + 2 < contacts.length; i++) {
    const [first, middle, last] = [contacts[i], contacts[i + 1], contacts[i + 2]];
    if (first.side !== last.side || first.side === middle.side) continue;
    strides.push({ side: first.side, start: first.initialContact, end: last.initialContact, contact: first });
  }
  const usual = median(strides.map((stride) => stride.end - stride.start));
  return strides.filter((stride) => Math.abs(stride.end - stride.start - usual) <= 0.3 * usual);
}
