import { median } from '../../signal/median.ts';
import type { Stance } from '../stances/stance.ts';

/** Before the first contact and after the last the steps go on as they were for so long, in steps. */
const mostBeyond = 1.2;
/** Between contacts that are further apart, in steps, nobody knows what the feet did. */
const longestGap = 3;
/** A gap must be a whole number of steps to within this share of one. */
const mostUneven = 0.3;

/** Where each frame lies in the stride. */
export interface StridePhases {
  /** Steps since the left foot landed, 0…2; NaN where unknown. */
  readonly left: Float64Array;
  /** 1 for frames before the first contact or after the last, whose phase is taken from the steps beside them. */
  readonly isBeyond: Uint8Array;
}

/**
 * The phase of each frame between contacts; a contact that is missing is bridged where sides and time agree on how many
 * steps there were.
 *
 * @param contacts In order of time.
 */
export function stridePhases(times: Float64Array, contacts: readonly Stance[]): StridePhases {
  const left = new Float64Array(times.length).fill(Number.NaN);
  const isBeyond = new Uint8Array(times.length);
  const gaps = contacts.slice(1).map((contact, k) => contact.initialContact - contacts[k].initialContact);
  const usual = median(gaps);
  const phaseAt = (contact: Stance, steps: number) => (((steps + (contact.side === 'left' ? 0 : 1)) % 2) + 2) % 2;
  if (!(usual > 0)) return { left, isBeyond };
  let i = 0;
  for (const [k, gap] of gaps.entries()) {
    const here = contacts[k];
    const next = contacts[k + 1];
    const steps = Math.max(1, Math.round(gap / usual));
    const isOdd = here.side !== next.side;
    if (steps > longestGap || isOdd !== (steps % 2 === 1) || Math.abs(gap / usual - steps) > mostUneven * steps)
      continue;
    while (i < times.length && times[i] < here.initialContact) i++;
    for (; i < times.length && times[i] < next.initialContact; i++) {
      left[i] = phaseAt(here, (steps * (times[i] - here.initialContact)) / gap);
    }
  }
  for (const [contact, isFirst] of [
    [contacts[0], true],
    [contacts[contacts.length - 1], false],
  ] as const) {
    for (const [j, time] of times.entries()) {
      const steps = (time - contact.initialContact) / usual;
      if ((isFirst ? steps >= 0 : steps < 0) || Math.abs(steps) > mostBeyond) continue;
      left[j] = phaseAt(contact, steps);
      isBeyond[j] = 1;
    }
  }
  return { left, isBeyond };
}
