import { blazePosePoints } from './blazePosePoints.ts';
import { blendPoints } from './blendPoints.ts';
import type { Form } from './form.ts';
import type { Point3 } from './point3.ts';
import { type VariedContact, variedRun } from './variedRun.ts';

/** A run in which no step is quite like the last, as keypoints. */
export interface VariedMotion {
  /** Every contact that begins in 0 … `until`, and one on either side. */
  readonly contacts: readonly VariedContact[];
  /** The 33 keypoints in the runner's world at a time in 0 … `until`. */
  points(time: number): Point3[];
}

/**
 * The keypoints of a varied run (see `variedRun`).
 *
 * @param until seconds of running, from 0.
 * @throws UnreachableForm when the form's numbers exclude each other.
 */
export function variedMotion(form: Form, seed: number, until: number): VariedMotion {
  const run = variedRun(form, seed, until);
  return {
    contacts: run.contacts,
    points(time) {
      const { from, to, share } = run.at(time);
      const points = blazePosePoints(from, form.body.height);
      return to ? blendPoints(points, blazePosePoints(to, form.body.height), share) : points;
    },
  };
}
