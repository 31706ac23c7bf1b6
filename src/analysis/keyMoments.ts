import type { Contact } from '../gait/stances/contact.ts';
import type { Side } from '../poseTrack/side.ts';
import { median } from '../signal/median.ts';

/** What is looked at of a foot on the ground. */
export type KeyMomentName = 'initialContact' | 'midStance' | 'toeOff';

/** A moment of one foot's stance, seconds of the film. */
export interface KeyMoment {
  readonly name: KeyMomentName;
  readonly time: number;
}

/** The moments of one foot that stand for its others. */
export interface KeyStance {
  readonly side: Side;
  /** In order; initial contact alone where toe-off is unknown. */
  readonly moments: readonly KeyMoment[];
}

/** Surer contacts than these are not looked for among those that are like the others. */
const sureEnough = 0.7;

/**
 * For each foot one stance that is like most of its others: as long as their median, of those that the rule is sure
 * about, and of several the one nearest to the middle of the run, where nobody starts or stops.
 */
export function keyMoments(contacts: readonly Contact[]): readonly KeyStance[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const own = contacts.filter((contact) => contact.side === side);
    const whole = own.filter(({ toeOff }) => toeOff !== null);
    const candidates = whole.length > 0 ? whole : own;
    if (candidates.length === 0) return [];
    const sure = candidates.filter(({ quality }) => quality >= sureEnough);
    const among = sure.length > 0 ? sure : candidates;
    const usual = median(among.map(lengthOf));
    const middle = (contacts[0].initialContact + contacts[contacts.length - 1].initialContact) / 2;
    // Lengths that differ by less than a frame or so are the same length.
    const cost = (contact: Contact) => Math.round(Math.abs(lengthOf(contact) - usual) / 0.02);
    const [chosen] = among.toSorted(
      (a, b) => cost(a) - cost(b) || Math.abs(a.initialContact - middle) - Math.abs(b.initialContact - middle),
    );
    return [{ side, moments: momentsOf(chosen) }];
  });
}

function lengthOf({ initialContact, toeOff }: Contact): number {
  return toeOff === null ? 0 : toeOff - initialContact;
}

function momentsOf({ initialContact, toeOff }: Contact): readonly KeyMoment[] {
  const landing: KeyMoment = { name: 'initialContact', time: initialContact };
  if (toeOff === null) return [landing];
  return [landing, { name: 'midStance', time: (initialContact + toeOff) / 2 }, { name: 'toeOff', time: toeOff }];
}
