import type { PerSide } from '../perSide.ts';
import type { Point3 } from '../point3.ts';
import type { ArmPose, Axes, LegPoints, Skeleton } from '../skeleton.ts';
import { vector } from '../vector.ts';

/** A body moved by `share` of its way from one pose to another; made for poses that are nearly alike. */
export function blendSkeletons(from: Skeleton, to: Skeleton, share: number): Skeleton {
  const number = (a: number, b: number) => a + (b - a) * share;
  const point = (a: Point3, b: Point3): Point3 => [number(a[0], b[0]), number(a[1], b[1]), number(a[2], b[2])];
  const points = <T extends string>(
    a: Readonly<Record<T, Point3>>,
    b: Readonly<Record<T, Point3>>,
    keys: readonly T[],
  ) => Object.fromEntries(keys.map((key) => [key, point(a[key], b[key])])) as Record<T, Point3>;
  const axes = (a: Axes, b: Axes): Axes => {
    const up = vector.normalise(point(a.up, b.up));
    const leaning = point(a.right, b.right);
    const right = vector.normalise(vector.along(leaning, up, -vector.dot(leaning, up)));
    return { up, right, forward: vector.cross(up, right) };
  };
  const arm = (a: ArmPose, b: ArmPose): ArmPose =>
    points(a, b, ['shoulder', 'elbow', 'wrist', 'pinky', 'index', 'thumb', 'fingertip']);
  const leg = (a: LegPoints, b: LegPoints): LegPoints => ({
    ...points(a, b, ['hip', 'knee', 'ankle', 'heel', 'toe', 'heelSole', 'ballSole', 'toeSole']),
    pitch: number(a.pitch, b.pitch),
    toeBend: number(a.toeBend, b.toeBend),
    onGround: a.onGround,
  });
  const sides = <T>(a: PerSide<T>, b: PerSide<T>, blend: (one: T, other: T) => T): PerSide<T> => ({
    left: blend(a.left, b.left),
    right: blend(a.right, b.right),
  });
  return {
    ...points(from, to, ['midHip', 'midShoulder', 'midEar']),
    pelvis: axes(from.pelvis, to.pelvis),
    chest: axes(from.chest, to.chest),
    head: axes(from.head, to.head),
    arms: sides(from.arms, to.arms, arm),
    legs: sides(from.legs, to.legs, leg),
    ears: sides(from.ears, to.ears, point),
  };
}
