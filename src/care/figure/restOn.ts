import { lowest, middleOf, trunkSolid } from './bodySolids.ts';
import type { Contact, RestingPart } from './movement.ts';
import { add, minus, type Point } from './point.ts';
import { levelled, reachLimb } from './reachLimb.ts';
import { girths, segments } from './segments.ts';
import type { Limb, Side, Skeleton } from './skeleton.ts';
import { turned } from './turn.ts';

/** A place on the body that stays where it is while its part rests: a flat foot has two, heel and ball. */
export type Pivot = `${Side} ${'heel' | 'ball' | 'knee' | 'hand' | 'elbow'}` | 'seat' | 'back' | 'belly' | 'side';

export const restingPart = (contact: Contact): RestingPart => (typeof contact === 'string' ? contact : contact.part);

export const heightOf = (contact: Contact): number => (typeof contact === 'string' ? 0 : contact.height);

/** What of a resting part stays in place. */
export function pivotsOf(part: RestingPart): readonly Pivot[] {
  if (part === 'left foot') return ['left ball', 'left heel'];
  if (part === 'right foot') return ['right ball', 'right heel'];
  return [part];
}

/** Where a pivot is: the place where it touches. */
export function pivotPlace(skeleton: Skeleton, pivot: Pivot): Point {
  const [side, part] = pivot.split(' ') as [Side, string | undefined];
  switch (part) {
    case 'heel':
      return under(skeleton.legs[side], 'heel');
    case 'ball':
      return under(skeleton.legs[side], 'ball');
    case 'hand':
      return minus(palmOf(skeleton.arms[side]), [0, girths.hand, 0]);
    case 'knee':
      return minus(skeleton.legs[side].middle, [0, girths.knee, 0]);
    case 'elbow':
      return minus(skeleton.arms[side].middle, [0, girths.elbow, 0]);
    default:
      return trunkPlace(skeleton, pivot);
  }
}

/** The lowest of the trunk: its lower half for the seat, its upper for the back; over its middle. */
function trunkPlace(skeleton: Skeleton, pivot: Pivot): Point {
  const trunk = trunkSolid(skeleton);
  const slices = pivot === 'back' ? trunk.slice(5, 9) : trunk.slice(0, 4);
  const points = slices.flat();
  const middle = middleOf(points);
  return [middle[0], lowest(points), middle[2]];
}

/** The middle of heel or ball, seen from the ankle. */
function soleOffset(part: 'heel' | 'ball'): Point {
  return part === 'heel'
    ? [segments.heel + girths.heel, girths.heel - segments.ankle, 0]
    : [segments.ball, girths.ball - segments.ankle, 0];
}

function under(leg: Limb, part: 'heel' | 'ball'): Point {
  return minus(add(leg.end, turned(leg.last, soleOffset(part))), [0, girths[part], 0]);
}

const palm: Point = [0, -0.05, 0];

function palmOf(arm: Limb): Point {
  return add(arm.end, turned(arm.last, palm));
}

/** With the feet that stand flat turned level about their ankles. */
export function withFlatFeet(skeleton: Skeleton, parts: readonly RestingPart[]): Skeleton {
  const flat = (side: Side): Limb =>
    parts.includes(`${side} foot`)
      ? { ...skeleton.legs[side], last: levelled(skeleton.legs[side]) }
      : skeleton.legs[side];
  return { ...skeleton, legs: { left: flat('left'), right: flat('right') } };
}

/** The skeleton with this part's limb led to where it rests; knees, elbows and the trunk rest where the body put them. */
export function ledTo(skeleton: Skeleton, part: RestingPart, pivot: Pivot, target: Point): Skeleton {
  const [side, kind] = part.split(' ') as [Side, string | undefined];
  if (kind === 'hand') {
    const arm = skeleton.arms[side];
    const wrist = minus(add(target, [0, girths.hand, 0]), turned(arm.last, palm));
    return { ...skeleton, arms: { ...skeleton.arms, [side]: reachLimb(arm, wrist) } };
  }
  if (kind !== 'foot' && kind !== 'ball' && kind !== 'heel') return skeleton;
  const leg = skeleton.legs[side];
  const sole = pivot.endsWith('heel') ? 'heel' : 'ball';
  const ankle = minus(add(target, [0, girths[sole], 0]), turned(leg.last, soleOffset(sole)));
  const led = reachLimb(leg, ankle);
  // The toes stay flat on the ground when the heel leaves it.
  const toes = sole === 'ball' ? Math.max(0, -pitchOf(led)) : 0;
  return { ...skeleton, legs: { ...skeleton.legs, [side]: { ...led, toes } } };
}

/** How far the toes point up, degrees. */
function pitchOf({ last }: Limb): number {
  return (Math.asin(Math.max(-1, Math.min(1, last.x[1]))) * 180) / Math.PI;
}
