import { CapsuleGeometry, Group, Matrix4, Mesh, SphereGeometry, Vector3 } from 'three';
import type { Body } from '../body.ts';
import type { Point3 } from '../point3.ts';
import type { ArmPose } from '../skeleton.ts';
import { vector } from '../vector.ts';
import type { Materials } from './materials.ts';

/** A runner's loose fist: palm, curled fingers, thumb on top. */
export class HandParts {
  readonly #hand = new Group();

  /** Its own axes: y along the forearm, z to the thumb, x out of the palm's back. */
  constructor(group: Group, body: Body, material: Materials, side: 'left' | 'right') {
    const size = 0.108 * body.height;
    const add = (mesh: Mesh, place: [number, number, number], scale: [number, number, number]) => {
      mesh.position.set(place[0] * size, place[1] * size, place[2] * size);
      mesh.scale.set(scale[0] * size, scale[1] * size, scale[2] * size);
      mesh.castShadow = true;
      this.#hand.add(mesh);
      return mesh;
    };
    const inward = side === 'right' ? -1 : 1;
    const round = new SphereGeometry(1, 20, 14);
    add(new Mesh(round, material.skin), [0, 0.22, 0], [0.15, 0.27, 0.21]);
    for (let finger = 0; finger < 4; finger += 1) {
      const across = 0.16 - finger * 0.105;
      const length = [0.9, 1, 0.95, 0.8][finger];
      const knuckle = new Mesh(new CapsuleGeometry(1, 1.4, 4, 10), material.skin);
      const bent = add(knuckle, [inward * 0.04, 0.47 * length + 0.02, across], [0.066, 0.075, 0.058]);
      bent.rotation.z = inward * -0.35;
      const tip = new Mesh(new CapsuleGeometry(1, 1.3, 4, 10), material.skin);
      const curled = add(tip, [inward * 0.17, 0.5 * length - 0.02, across], [0.06, 0.07, 0.056]);
      curled.rotation.z = inward * -1.9;
    }
    const thumb = add(
      new Mesh(new CapsuleGeometry(1, 2.6, 4, 10), material.skin),
      [inward * 0.1, 0.3, 0.22],
      [0.062, 0.075, 0.062],
    );
    thumb.rotation.z = inward * -0.5;
    thumb.rotation.x = 0.25;
    this.#hand.matrixAutoUpdate = false;
    group.add(this.#hand);
  }

  pose(arm: ArmPose): void {
    const along = vector.normalise(vector.subtract(arm.wrist, arm.elbow));
    const knuckles = vector.subtract(arm.index, arm.pinky);
    const toThumb = vector.normalise(vector.along(knuckles, along, -vector.dot(knuckles, along)));
    const back = vector.cross(along, toThumb);
    const three = ([x, y, z]: Point3) => new Vector3(x, y, z);
    this.#hand.matrix = new Matrix4()
      .makeBasis(three(back), three(along), three(toThumb))
      .setPosition(three(arm.wrist));
    this.#hand.matrixWorldNeedsUpdate = true;
  }
}
