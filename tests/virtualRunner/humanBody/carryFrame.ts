import { Matrix4, Quaternion, type Vector3 } from 'three';

/**
 * The turn that carries direction `main` at rest onto `mainNow` exactly, and `other` into the plane of `mainNow` and
 * `otherNow`, on its side. Lengths don't matter; the two of a pair must not be parallel.
 */
export function carryFrame(main: Vector3, other: Vector3, mainNow: Vector3, otherNow: Vector3): Quaternion {
  const rest = frame(main, other);
  const now = frame(mainNow, otherNow);
  return new Quaternion().setFromRotationMatrix(now.multiply(rest.transpose()));
}

function frame(main: Vector3, other: Vector3): Matrix4 {
  const x = main.clone().normalize();
  const z = x.clone().cross(other).normalize();
  return new Matrix4().makeBasis(x, z.clone().cross(x), z);
}
