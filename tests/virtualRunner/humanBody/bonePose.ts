import type { Quaternion, Vector3 } from 'three';

/** Where a bone is: its turn against the rest pose and its head's place, both in the world. */
export interface BonePose {
  readonly turn: Quaternion;
  readonly head: Vector3;
}

/** Every bone's pose by its name. */
export type BonePoses = Map<string, BonePose>;
