import type { Side } from '../../src/poseTrack/side.ts';

/**
 * How far a foot's stride has gone (0 … 1 from its contact to its next), carried on evenly before the first and after
 * the last.
 *
 * @param contacts in order of time. @returns null with fewer than two contacts of this side.
 */
export function stridePhase(
  contacts: readonly { readonly side: Side; readonly initialContact: number }[],
  side: Side,
  time: number,
): number | null {
  const own = contacts.filter((contact) => contact.side === side).map(({ initialContact }) => initialContact);
  if (own.length < 2) return null;
  let i = own.findLastIndex((contact) => contact <= time);
  i = Math.min(own.length - 2, Math.max(0, i));
  const phase = (time - own[i]) / (own[i + 1] - own[i]);
  return phase - Math.floor(phase);
}
