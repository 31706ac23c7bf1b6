import type { Side } from '../../poseTrack/side.ts';

/** What speaks for a contact being the left foot's. */
export interface SideEvidence {
  /** Steps since the contact before; 1 for neighbours, 2 where one was missed. Ignored for the first. */
  readonly stepsSincePrevious: number;
  /** −1 surely right … +1 surely left. */
  readonly left: number;
}

/**
 * What a break in the alternation costs, where a contact whose own evidence speaks fully against it costs 1.
 * Above 1, so that a single exchange of the legs by the model never breaks it; below 2, so that a cut in the film does.
 */
const breakCost = 1.2;

/**
 * Which foot each contact is, given that feet alternate: the cheapest path between contradicting the contacts' own
 * evidence and breaking the alternation (dynamic programming over two states).
 */
export function alternatingSides(contacts: readonly SideEvidence[]): Side[] {
  const n = contacts.length;
  if (n === 0) return [];
  const own = (i: number, state: 0 | 1) => Math.max(0, state === 0 ? -contacts[i].left : contacts[i].left);
  const cost: [number, number] = [own(0, 0), own(0, 1)];
  const cameFrom: (readonly [0 | 1, 0 | 1])[] = [];
  for (let i = 1; i < n; i++) {
    const swaps = contacts[i].stepsSincePrevious % 2 === 1;
    const best = ([0, 1] as const).map((state) => {
      const expected: 0 | 1 = swaps ? (state === 0 ? 1 : 0) : state;
      const broken: 0 | 1 = expected === 0 ? 1 : 0;
      const keeps = cost[expected] <= cost[broken] + breakCost;
      return {
        from: keeps ? expected : broken,
        cost: (keeps ? cost[expected] : cost[broken] + breakCost) + own(i, state),
      };
    });
    cost[0] = best[0].cost;
    cost[1] = best[1].cost;
    cameFrom.push([best[0].from, best[1].from]);
  }
  let state: 0 | 1 = cost[0] <= cost[1] ? 0 : 1;
  const sides: Side[] = [];
  for (let i = n - 1; i >= 0; i--) {
    sides[i] = state === 0 ? 'left' : 'right';
    if (i > 0) state = cameFrom[i - 1][state];
  }
  return sides;
}
