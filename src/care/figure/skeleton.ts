import { add, type Point } from './point.ts';
import type { Angles } from './pose.ts';
import { segments } from './segments.ts';
import { aboutAhead, aboutRight, aboutUp, type Turn, turned, turns } from './turn.ts';

export type Side = 'left' | 'right';

/** A limb: its three joints from the trunk outwards, its end, and how each of its segments is turned. */
export interface Limb {
  readonly root: Point;
  readonly middle: Point;
  readonly end: Point;
  readonly upper: Turn;
  readonly lower: Turn;
  /** Foot or hand. */
  readonly last: Turn;
  /** Toes bent up at the ball, degrees; 0 for hands. */
  readonly toes: number;
}

/** The spine at one height: where it is and how this part of the trunk is turned. */
export interface SpineNode {
  /** 0 at mid-hip, 1 at mid-shoulder. */
  readonly up: number;
  readonly at: Point;
  readonly turn: Turn;
}

/** Where every joint is, metres. */
export interface Skeleton {
  readonly pelvis: Point;
  readonly pelvisTurn: Turn;
  readonly spine: readonly SpineNode[];
  readonly neck: Point;
  readonly skull: Point;
  readonly skullTurn: Turn;
  readonly legs: Readonly<Record<Side, Limb>>;
  readonly arms: Readonly<Record<Side, Limb>>;
}

/** Which way is out. */
const out: Readonly<Record<Side, number>> = { left: -1, right: 1 };
/** Up to here the pelvis is one bone, up to `lumbarEnd` the back bends as lumbar spine, above it as thorax. */
const pelvisEnd = 0.2;
const lumbarEnd = 0.52;
const lumbarParts = 4;
const thoraxParts = 4;
/** The whole shoulder goes up with an arm that is lifted beyond the horizontal, metres when it points up. */
const shoulderRise = 0.05;

/** The joints for a pose, with mid-hip at `pelvis`. */
export function skeletonOf(angles: Angles, pelvis: Point = [0, 0, 0]): Skeleton {
  const pelvisTurn = turns(aboutUp(angles.yaw), aboutRight(-angles.pitch), aboutAhead(angles.roll));
  const spine = spineOf(angles, pelvis, pelvisTurn);
  const top = spine.at(-1)!;
  const neckTurn = turns(top.turn, bend(angles, 'neck', 0.5));
  const skullTurn = turns(neckTurn, bend(angles, 'neck', 0.5));
  const neck = add(top.at, turned(neckTurn, [0.006, segments.neck, 0]));
  return {
    pelvis,
    pelvisTurn,
    spine,
    neck,
    skull: add(neck, turned(skullTurn, segments.skull)),
    skullTurn,
    legs: { left: legOf(angles, 'left', pelvis, pelvisTurn), right: legOf(angles, 'right', pelvis, pelvisTurn) },
    arms: { left: armOf(angles, 'left', top), right: armOf(angles, 'right', top) },
  };
}

function spineOf(angles: Angles, pelvis: Point, pelvisTurn: Turn): SpineNode[] {
  const nodes: SpineNode[] = [
    { up: 0, at: pelvis, turn: pelvisTurn },
    { up: pelvisEnd, at: add(pelvis, turned(pelvisTurn, [0, pelvisEnd * segments.trunk, 0])), turn: pelvisTurn },
  ];
  const grow = (part: 'lumbar' | 'thorax', count: number, length: number) => {
    for (let n = 0; n < count; n += 1) {
      const { up, at, turn: below } = nodes.at(-1)!;
      const turn = turns(below, bend(angles, part, 1 / count));
      nodes.push({
        up: up + length / count,
        at: add(at, turned(turn, [0, (length / count) * segments.trunk, 0])),
        turn,
      });
    }
  };
  grow('lumbar', lumbarParts, lumbarEnd - pelvisEnd);
  grow('thorax', thoraxParts, 1 - lumbarEnd);
  return nodes;
}

function bend(angles: Angles, part: 'lumbar' | 'thorax' | 'neck', share: number): Turn {
  return turns(
    aboutRight(-angles[`${part} flexion`] * share),
    aboutAhead(angles[`${part} side`] * share),
    aboutUp(angles[`${part} twist`] * share),
  );
}

function legOf(angles: Angles, side: Side, pelvis: Point, pelvisTurn: Turn): Limb {
  const root = add(pelvis, turned(pelvisTurn, [0, 0, (out[side] * segments.hipWidth) / 2]));
  const upper = turns(
    pelvisTurn,
    aboutRight(angles[`${side} hip`]),
    aboutAhead(-out[side] * angles[`${side} abduct`]),
    aboutUp(-out[side] * angles[`${side} rotate`]),
  );
  const lower = turns(upper, aboutRight(-angles[`${side} knee`]));
  const middle = add(root, turned(upper, [0, -segments.thigh, 0]));
  return {
    root,
    middle,
    end: add(middle, turned(lower, [0, -segments.shank, 0])),
    upper,
    lower,
    last: turns(lower, aboutRight(angles[`${side} ankle`])),
    toes: 0,
  };
}

function armOf(angles: Angles, side: Side, top: SpineNode): Limb {
  const upper = turns(
    top.turn,
    aboutRight(angles[`${side} shoulder`]),
    aboutAhead(-out[side] * angles[`${side} arm abduct`]),
    aboutUp(-out[side] * angles[`${side} arm rotate`]),
  );
  // How far the arm points up along the trunk: from the horizontal on, the shoulder blade turns with it.
  const hangs = turned(upper, [0, -1, 0]);
  const lift = Math.max(0, hangs[0] * top.turn.y[0] + hangs[1] * top.turn.y[1] + hangs[2] * top.turn.y[2]);
  const root = add(
    top.at,
    turned(top.turn, [
      -0.004,
      shoulderRise * lift - 0.012,
      (out[side] * segments.shoulderWidth) / 2 - out[side] * 0.04 * lift,
    ]),
  );
  const lower = turns(upper, aboutRight(angles[`${side} elbow`]));
  const middle = add(root, turned(upper, [0, -segments.upperArm, 0]));
  return {
    root,
    middle,
    end: add(middle, turned(lower, [0, -segments.forearm, 0])),
    upper,
    lower,
    last: turns(lower, aboutRight(angles[`${side} wrist`])),
    toes: 0,
  };
}

/** The same skeleton elsewhere. */
export function movedBy(skeleton: Skeleton, way: Point): Skeleton {
  const limb = (one: Limb): Limb => ({
    ...one,
    root: add(one.root, way),
    middle: add(one.middle, way),
    end: add(one.end, way),
  });
  return {
    ...skeleton,
    pelvis: add(skeleton.pelvis, way),
    spine: skeleton.spine.map((node) => ({ ...node, at: add(node.at, way) })),
    neck: add(skeleton.neck, way),
    skull: add(skeleton.skull, way),
    legs: { left: limb(skeleton.legs.left), right: limb(skeleton.legs.right) },
    arms: { left: limb(skeleton.arms.left), right: limb(skeleton.arms.right) },
  };
}
