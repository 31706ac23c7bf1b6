import { allSolids, bodySolids, legSolids, lowest } from './bodySolids.ts';
import type { Contact, KeyPose, Movement } from './movement.ts';
import { add, between, minus, type Point } from './point.ts';
import { type Angles, angleNames, anglesOf, mixAngles } from './pose.ts';
import { reachLimb } from './reachLimb.ts';
import { heightOf, ledTo, type Pivot, pivotPlace, pivotsOf, restingPart, withFlatFeet } from './restOn.ts';
import { type Limb, movedBy, type Side, type Skeleton, skeletonOf } from './skeleton.ts';

/** A key pose in its place. */
export interface PlacedPose {
  readonly angles: Angles;
  readonly skeleton: Skeleton;
  /** Where what rests rests. */
  readonly rests: ReadonlyMap<Pivot, Point>;
  readonly on: readonly Contact[];
}

/** A movement that can be asked for any moment. */
export interface SolvedMovement {
  /** One round, seconds. */
  readonly seconds: number;
  /** The key poses, and once more the first at the end. */
  readonly keys: readonly PlacedPose[];
  /** When each key pose begins, seconds. */
  readonly begins: readonly number[];
  /** How far a round goes ahead, metres; 0 where it stays. */
  readonly travel: number;
  /** The body at a moment from the start, seconds; it goes round and round. */
  at(seconds: number): Skeleton;
}

/** Places the key poses one after the other, and the body in between by what rests in both. */
export function solveMovement({ keys, travels, flows }: Movement): SolvedMovement {
  const placed: PlacedPose[] = [];
  for (const key of keys) placed.push(placeKey(key, placed.at(-1)));
  placed.push(travels ? placeKey(keys[0], placed.at(-1)) : placed[0]);
  const begins: number[] = [0];
  for (const { hold = 0, move } of keys) begins.push(begins.at(-1)! + hold + move);
  const seconds = begins.at(-1)!;
  const way = minus(placed.at(-1)!.skeleton.pelvis, placed[0].skeleton.pelvis);
  return {
    seconds,
    keys: placed,
    begins,
    travel: way[0],
    at(time) {
      const round = Math.floor(time / seconds);
      const within = time - round * seconds;
      const index = Math.max(
        0,
        begins.findLastIndex((begin, n) => n < keys.length && begin <= within),
      );
      const { hold = 0, move } = keys[index];
      const share = Math.max(0, within - begins[index] - hold) / move;
      const angles = flows
        ? flowingAngles(keys, placed, index, share)
        : mixAngles(placed[index].angles, placed[index + 1].angles, eased(share));
      const body = betweenKeys(placed[index], placed[index + 1], share, angles);
      return round === 0 ? body : movedBy(body, [way[0] * round, 0, way[2] * round]);
    },
  };
}

function placeKey({ pose, on, flight }: KeyPose, before: PlacedPose | undefined): PlacedPose {
  const angles = anglesOf(pose);
  const origin = withFlatFeet(skeletonOf(angles), on.map(restingPart));
  if (on.length === 0) {
    const from = before?.skeleton.pelvis ?? [0, 0, 0];
    const height = (flight?.height ?? 0) - lowest(allSolids(bodySolids(origin)));
    const place: Point = [from[0] + (flight?.ahead ?? 0), height, from[2] + (flight?.right ?? 0)];
    return { angles, skeleton: movedBy(origin, place), rests: new Map(), on };
  }
  // What rested before and still does says where the body is; else it comes down where it is.
  const kept = on.find((contact) => pivotsOf(restingPart(contact)).some((pivot) => before?.rests.has(pivot)));
  const firm = kept ?? on[0];
  const pivot = pivotsOf(restingPart(firm)).find((one) => before?.rests.has(one)) ?? pivotsOf(restingPart(firm))[0];
  const now = pivotPlace(origin, pivot);
  const start = before
    ? add(now, [before.skeleton.pelvis[0] + (flight?.ahead ?? 0), 0, before.skeleton.pelvis[2] + (flight?.right ?? 0)])
    : now;
  const target = before?.rests.get(pivot) ?? [start[0], heightOf(firm), start[2]];
  let skeleton = movedBy(origin, minus(target, now));
  const rests = new Map<Pivot, Point>();
  for (const contact of on) {
    const part = restingPart(contact);
    const pivots = pivotsOf(part);
    const known = pivots.find((one) => before?.rests.has(one));
    const main = known ?? pivots[0];
    const there = pivotPlace(skeleton, main);
    const place: Point = before?.rests.get(main) ?? [there[0], heightOf(contact), there[2]];
    skeleton = ledTo(skeleton, part, main, place);
    for (const one of pivots) rests.set(one, one === main ? place : pivotPlace(skeleton, one));
  }
  return { angles, skeleton, rests, on };
}

const eased = (share: number) => (1 - Math.cos(Math.PI * Math.min(1, share))) / 2;

/** Cubic curves through the key poses, round and round, each as steep as the way from its neighbour to the next. */
function flowingAngles(keys: readonly KeyPose[], placed: readonly PlacedPose[], index: number, share: number): Angles {
  const count = keys.length;
  const one = (n: number) => placed[(n + count) % count].angles;
  const way = (n: number) => keys[(n + count) % count].move;
  const [before, from, to, after] = [one(index - 1), one(index), one(index + 1), one(index + 2)];
  const [first, move, last] = [way(index - 1), way(index), way(index + 1)];
  const s = share;
  return Object.fromEntries(
    angleNames.map((name) => {
      const start = ((to[name] - before[name]) / (first + move)) * move;
      const end = ((after[name] - from[name]) / (move + last)) * move;
      const angle =
        from[name] * (2 * s ** 3 - 3 * s ** 2 + 1) +
        start * (s ** 3 - 2 * s ** 2 + s) +
        to[name] * (3 * s ** 2 - 2 * s ** 3) +
        end * (s ** 3 - s ** 2);
      return [name, angle];
    }),
  ) as Angles;
}

function betweenKeys(from: PlacedPose, to: PlacedPose, share: number, angles: Angles): Skeleton {
  if (share <= 0) return from.skeleton;
  if (share >= 1) return to.skeleton;
  const shared = from.on.flatMap((contact) => {
    const part = restingPart(contact);
    const pivot = pivotsOf(part).find((one) => to.rests.has(one));
    // Flat only where it is flat at both ends.
    const isFlat = part.endsWith('foot') && to.on.some((other) => restingPart(other) === part);
    const rest = part.endsWith('foot') && !isFlat ? (pivot as typeof part | undefined) : part;
    return pivot && rest ? [{ part: rest, pivot, place: from.rests.get(pivot)! }] : [];
  });
  if (shared.length === 0) return aboveFloor(inFlight(from, to, share, angles));
  const origin = withFlatFeet(
    skeletonOf(angles),
    shared.map(({ part }) => part),
  );
  const [firm] = shared;
  const start = movedBy(origin, minus(firm.place, pivotPlace(origin, firm.pivot)));
  return aboveFloor(shared.reduce((body, { part, pivot, place }) => ledTo(body, part, pivot, place), start));
}

/** A foot that would swing through the floor is lifted over it. */
function aboveFloor(skeleton: Skeleton): Skeleton {
  const lifted = (side: Side): Limb => {
    const leg = skeleton.legs[side];
    const depth = -lowest(legSolids(leg).last);
    return depth > 0 ? reachLimb(leg, add(leg.end, [0, depth, 0])) : leg;
  };
  return { ...skeleton, legs: { left: lifted('left'), right: lifted('right') } };
}

/** Nothing rests: up more and more slowly, down more and more quickly, as whatever is thrown. */
function inFlight(from: PlacedPose, to: PlacedPose, share: number, angles: Angles): Skeleton {
  const up = to.on.length === 0 ? 1 - (1 - share) ** 2 : share ** 2;
  const [a, b] = [from.skeleton.pelvis, to.skeleton.pelvis];
  const along = between(a, b, share);
  const height = a[1] + (b[1] - a[1]) * up;
  return skeletonOf(angles, [along[0], height, along[2]]);
}
