import { add, between, type Point, times } from './point.ts';
import { girths, segments, skullSize, trunkSlices } from './segments.ts';
import type { Limb, Side, Skeleton, SpineNode } from './skeleton.ts';
import { aboutRight, type Turn, turned, turns } from './turn.ts';

/** A ball of the body's flesh, metres. */
export interface Ball {
  readonly at: Point;
  readonly radius: number;
}

/** A limb's outline in balls: each segment is what is stretched between its own. */
export interface LimbSolids {
  readonly upper: readonly Ball[];
  readonly lower: readonly Ball[];
  readonly last: readonly Ball[];
}

/** The body as solids, from which it is drawn and by which it lies on the floor. */
export interface BodySolids {
  /** Points round each slice of the trunk, from the seat to the neck. */
  readonly trunk: readonly (readonly Point[])[];
  readonly neck: readonly Ball[];
  /** Points all over the skull. */
  readonly skull: readonly Point[];
  readonly legs: Readonly<Record<Side, LimbSolids>>;
  readonly arms: Readonly<Record<Side, LimbSolids>>;
}

const slicePoints = 20;
const calfAt = 0.32;

/** The flesh round a skeleton. */
export function bodySolids(skeleton: Skeleton): BodySolids {
  const top = skeleton.spine.at(-1)!;
  return {
    trunk: trunkSolid(skeleton),
    neck: [
      { at: add(top.at, turned(top.turn, [-0.004, 0.01, 0])), radius: girths.neck },
      { at: add(skeleton.neck, turned(skeleton.skullTurn, [0.006, 0.03, 0])), radius: girths.neck * 0.92 },
    ],
    skull: skullPoints(skeleton.skull, skeleton.skullTurn),
    legs: { left: legSolids(skeleton.legs.left), right: legSolids(skeleton.legs.right) },
    arms: { left: armSolids(skeleton.arms.left), right: armSolids(skeleton.arms.right) },
  };
}

/** Points round each slice of the trunk, from the seat to the neck. */
export function trunkSolid({ spine }: Skeleton): readonly (readonly Point[])[] {
  return trunkSlices.map(({ up, deep, wide, ahead }) => {
    const { at, turn } = spineAt(spine, up);
    const middle = add(at, turned(turn, [ahead, 0, 0]));
    return Array.from({ length: slicePoints }, (_, n) => {
      const angle = (2 * Math.PI * n) / slicePoints;
      return add(middle, turned(turn, [deep * Math.cos(angle), 0, wide * Math.sin(angle)]));
    });
  });
}

/** The spine at any height, beyond its ends in a straight line. */
function spineAt(spine: readonly SpineNode[], up: number): { readonly at: Point; readonly turn: Turn } {
  const above = spine.findIndex((node) => node.up >= up - 1e-9);
  if (above <= 0) {
    const end = above === 0 ? spine[0] : spine.at(-1)!;
    return { at: add(end.at, turned(end.turn, [0, (up - end.up) * segments.trunk, 0])), turn: end.turn };
  }
  const [low, high] = [spine[above - 1], spine[above]];
  const share = (up - low.up) / (high.up - low.up);
  return { at: between(low.at, high.at, share), turn: share < 0.5 ? low.turn : high.turn };
}

function skullPoints(middle: Point, turn: Turn): Point[] {
  const points: Point[] = [];
  for (let ring = 0; ring <= 14; ring += 1) {
    const latitude = -90 + (180 * ring) / 14;
    for (let n = 0; n < 28; n += 1) {
      const [a, b] = [(latitude * Math.PI) / 180, (2 * Math.PI * n) / 28];
      const way: Point = [
        skullSize[0] * Math.cos(a) * Math.cos(b),
        skullSize[1] * Math.sin(a),
        skullSize[2] * Math.cos(a) * Math.sin(b),
      ];
      points.push(add(middle, turned(turn, way)));
    }
  }
  return points;
}

/** The flesh of a leg. */
export function legSolids({ root, middle, end, upper, lower, last, toes }: Limb): LimbSolids {
  const calf = add(between(middle, end, calfAt), turned(lower, [-0.012, 0, 0]));
  const ball = add(end, turned(last, [segments.ball, girths.ball - segments.ankle, 0]));
  const onToes = turns(last, aboutRight(toes));
  return {
    upper: [
      { at: root, radius: girths.hip },
      { at: add(between(root, middle, 0.4), turned(upper, [0.006, 0, 0])), radius: girths.thighMiddle },
      { at: middle, radius: girths.knee },
    ],
    lower: [
      { at: middle, radius: girths.knee },
      { at: calf, radius: girths.calf },
      { at: end, radius: girths.ankle },
    ],
    last: [
      { at: end, radius: girths.ankle },
      {
        at: add(end, turned(last, [segments.heel + girths.heel, girths.heel - segments.ankle, 0])),
        radius: girths.heel,
      },
      { at: ball, radius: girths.ball },
      {
        at: add(ball, turned(onToes, [segments.toe - segments.ball - girths.toe, girths.toe - girths.ball, 0])),
        radius: girths.toe,
      },
    ],
  };
}

function armSolids({ root, middle, end, lower, last }: Limb): LimbSolids {
  return {
    upper: [
      { at: root, radius: girths.shoulder },
      { at: middle, radius: girths.elbow },
    ],
    lower: [
      { at: middle, radius: girths.elbow },
      { at: add(between(middle, end, 0.25), turned(lower, [0.004, 0, 0])), radius: girths.elbow + 0.003 },
      { at: end, radius: girths.wrist },
    ],
    last: [
      { at: end, radius: girths.wrist },
      { at: add(end, turned(last, [0, -0.05, 0])), radius: girths.hand },
      { at: add(end, turned(last, [0, -segments.hand + girths.finger, 0])), radius: girths.finger },
    ],
  };
}

/** How high the lowest of these is, metres. */
export function lowest(solids: readonly (Ball | Point)[]): number {
  return Math.min(...solids.map((one) => ('radius' in one ? one.at[1] - one.radius : one[1])));
}

/** All of the body, for whoever asks how low or how wide it is. */
export function allSolids({ trunk, neck, skull, legs, arms }: BodySolids): (Ball | Point)[] {
  const limbs = [legs.left, legs.right, arms.left, arms.right];
  return [
    ...trunk.flat(),
    ...neck,
    ...skull,
    ...limbs.flatMap(({ upper, lower, last }) => [...upper, ...lower, ...last]),
  ];
}

/** Middle of some points. */
export function middleOf(points: readonly Point[]): Point {
  return times(points.reduce(add), 1 / points.length);
}
