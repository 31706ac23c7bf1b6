import type { Camera } from './camera.ts';
import type { Point3 } from './point3.ts';
import { vector } from './vector.ts';

const radians = Math.PI / 180;

/** What a camera makes of a point. */
export interface Projected {
  /** Pixels, x right, y down, the picture's top left corner is 0, 0. */
  readonly x: number;
  readonly y: number;
  /** Distance along the camera's axis, metres. */
  readonly depth: number;
}

/** A camera at work. */
export interface Projection {
  /** Where it stands, in the runner's world. */
  readonly position: Point3;
  /** Unit directions in the runner's world: to the picture's right, to its bottom, away from the camera. */
  readonly right: Point3;
  readonly down: Point3;
  readonly away: Point3;
  /** Pixels per unit of tangent. */
  readonly focalLength: number;
  project(point: Point3): Projected;
  /** A direction in the camera's axes: right, down, away. */
  turn(direction: Point3): Point3;
}

/** Sets up a pinhole camera: square pixels, principal point in the middle, no distortion. */
export function projection(camera: Camera): Projection {
  const azimuth = camera.azimuth * radians;
  const position: Point3 = [camera.distance * Math.cos(azimuth), camera.height, camera.distance * Math.sin(azimuth)];
  const away = vector.normalise(vector.subtract(camera.aim, position));
  const levelRight = vector.normalise(vector.cross(away, [0, 1, 0]));
  const levelDown = vector.cross(away, levelRight);
  const c = Math.cos(camera.roll * radians);
  const s = Math.sin(camera.roll * radians);
  const right = vector.along(vector.scale(levelRight, c), levelDown, s);
  const down = vector.along(vector.scale(levelDown, c), levelRight, -s);
  const focalLength = camera.pictureHeight / 2 / Math.tan((camera.fieldOfView / 2) * radians);
  const turn = (direction: Point3): Point3 => [
    vector.dot(direction, right),
    vector.dot(direction, down),
    vector.dot(direction, away),
  ];
  return {
    position,
    right,
    down,
    away,
    focalLength,
    turn,
    project(point) {
      const [x, y, depth] = turn(vector.subtract(point, position));
      return {
        x: camera.width / 2 + (focalLength * x) / depth,
        y: camera.pictureHeight / 2 + (focalLength * y) / depth,
        depth,
      };
    },
  };
}
