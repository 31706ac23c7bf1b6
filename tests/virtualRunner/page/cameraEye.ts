import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import type { Camera } from '../camera.ts';
import type { Point3 } from '../point3.ts';
import { projection } from '../projection.ts';

/** The very camera that projects the truth, for three.js. */
export function cameraEye(camera: Camera): PerspectiveCamera {
  const eye = new PerspectiveCamera(camera.fieldOfView, camera.width / camera.pictureHeight, 0.1, 40);
  const { position, right, down, away } = projection(camera);
  const three = ([x, y, z]: Point3, sign = 1) => new Vector3(x * sign, y * sign, z * sign);
  eye.matrixAutoUpdate = false;
  eye.matrix.copy(new Matrix4().makeBasis(three(right), three(down, -1), three(away, -1)).setPosition(three(position)));
  eye.updateMatrixWorld(true);
  return eye;
}
