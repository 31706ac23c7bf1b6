import { Vector3 } from 'three';
import type { BodyRig } from './bodyRig.ts';

/** A rig's places at rest, as vectors. Each call gives a new one. */
export interface RestPose {
  head(bone: string): Vector3;
  mark(landmark: string): Vector3;
  /** From one bone's head to another's. */
  between(from: string, to: string): Vector3;
  /** The middle of a landmark's two sides. */
  middle(landmark: string): Vector3;
}

/** @throws Error for a name that the rig lacks. */
export function restPose({ name: body, bones, landmarks }: BodyRig): RestPose {
  const heads = new Map(bones.map((bone) => [bone.name, bone.head]));
  const missing = (what: string): never => {
    throw new Error(`The body ${body} has no ${what}.`);
  };
  const head = (bone: string) => new Vector3(...(heads.get(bone) ?? missing(bone)));
  const mark = (landmark: string) => new Vector3(...(landmarks[landmark]?.at ?? missing(landmark)));
  return {
    head,
    mark,
    between: (from, to) => head(to).sub(head(from)),
    middle: (landmark) =>
      mark(`${landmark}Left`)
        .add(mark(`${landmark}Right`))
        .multiplyScalar(0.5),
  };
}
