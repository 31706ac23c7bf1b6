import type { Form } from './form.ts';
import type { Point3 } from './point3.ts';
import type { Proportions } from './proportions.ts';
import type { Axes } from './skeleton.ts';
import { vector } from './vector.ts';

const radians = Math.PI / 180;

/** Trunk and head over given hips. */
export interface TrunkPose {
  readonly midShoulder: Point3;
  readonly midEar: Point3;
  readonly chest: Axes;
  readonly head: Axes;
}

/**
 * The trunk leans exactly as stated in the sagittal plane and sways exactly by `sway` degrees (+ right) in the frontal
 * one; the neck is stated against the trunk line (science of both: angle from the vertical of mid-hip → mid-shoulder →
 * mid-ear).
 *
 * @param turn the shoulders' turning about the trunk, degrees, + right shoulder forward.
 */
export function trunkPose(form: Form, lengths: Proportions, midHip: Point3, sway: number, turn: number): TrunkPose {
  const up = vector.normalise([Math.tan(form.lean * radians), 1, Math.tan(sway * radians)]);
  const straightRight = vector.normalise(vector.along([0, 0, 1], up, -up[2]));
  const straightForward = vector.cross(up, straightRight);
  const c = Math.cos(turn * radians);
  const s = Math.sin(turn * radians);
  const chest: Axes = {
    up,
    right: vector.along(vector.scale(straightRight, c), straightForward, s),
    forward: vector.along(vector.scale(straightForward, c), straightRight, -s),
  };
  const midShoulder = vector.along(midHip, up, lengths.trunk);
  const neck = (form.lean + form.neck) * radians;
  const midEar = vector.along(midShoulder, [Math.sin(neck), Math.cos(neck), 0], lengths.shoulderToEar);
  const gaze = form.gaze * radians;
  const head: Axes = {
    forward: [Math.cos(gaze), -Math.sin(gaze), 0],
    up: [Math.sin(gaze), Math.cos(gaze), 0],
    right: [0, 0, 1],
  };
  return { midShoulder, midEar, chest, head };
}
