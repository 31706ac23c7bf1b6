import type { Point3 } from '../point3.ts';
import type { Proportions } from '../proportions.ts';

/** The sides as a rig spells them. */
export type RigSide = 'Left' | 'Right';

/**
 * A skinned body's plain skeleton and landmarks: the content of a `*.rig.json` file beside its mesh. Metres in the
 * virtual runner's axes, at rest; every bone's rotation at rest is the identity.
 */
export interface BodyRig {
  readonly format: 'lope-body-rig';
  readonly version: 1;
  readonly name: string;
  readonly bones: readonly { readonly name: string; readonly parent: string | null; readonly head: Point3 }[];
  /** Points that ride rigidly on a bone. */
  readonly landmarks: Readonly<Record<string, { readonly bone: string; readonly at: Point3 }>>;
  readonly lengths: Omit<Proportions, 'shoe'>;
  /** The shoe's own directions at rest: unit vectors along the sole to the toes, and up from it. */
  readonly footAxes: Readonly<Record<RigSide, { readonly forward: Point3; readonly up: Point3 }>>;
}
