import {
  type BufferAttribute,
  Group,
  Matrix4,
  Mesh,
  type MeshLambertMaterial,
  SphereGeometry,
  TorusGeometry,
  Vector3,
} from 'three';
import type { Body } from '../body.ts';
import type { Point3 } from '../point3.ts';
import type { Skeleton } from '../skeleton.ts';
import { Loft, type Ring } from './loft.ts';
import type { Materials } from './materials.ts';

/** Half axes of the skull and its middle against the middle of the ears, metres at 1.75 m. */
const half = { length: 0.096, height: 0.119, width: 0.0755 };
const middle = { forward: -0.003, up: 0.012 };

/** Cross-sections of a ponytail. */
const tailRings = 12;

const step = (from: number, to: number, value: number) => {
  const u = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return u * u * (3 - 2 * u);
};

/** The head's surface in a unit direction (forward, up, right): an egg with a jaw, a chin and a nape. */
function headSurface(direction: Point3, swell: number): Point3 {
  // Rounder than an ellipsoid: a crown, not a point.
  const fullness =
    1 / (Math.abs(direction[0]) ** 2.4 + Math.abs(direction[1]) ** 2.4 + Math.abs(direction[2]) ** 2.4) ** (1 / 2.4);
  const [f, u, r] = direction.map((part) => part * fullness) as [number, number, number];
  const low = step(-0.05, -1, u);
  const behind = Math.max(0, -f);
  const width = half.width * (1 - 0.3 * low) * (1 + 0.03 * step(0.9, 0.1, Math.abs(u)) * behind);
  const length = half.length * (1 - 0.42 * low * behind) * (1 - 0.05 * low);
  return [
    middle.forward + f * length * swell + 0.016 * low * step(-0.2, 0.6, f),
    middle.up + u * half.height * swell,
    r * width * swell,
  ];
}

/**
 * Head with hair, eyes, brows, nose, mouth and ears. Its own axes: x forward, y up, z right, origin between the ears.
 */
export class HeadParts {
  readonly #head = new Group();
  readonly #tail: Group | null = null;
  readonly #scale: number;

  constructor(group: Group, body: Body, material: Materials) {
    this.#scale = body.height / 1.75;
    const add = (mesh: Mesh) => {
      mesh.castShadow = true;
      mesh.receiveShadow = true;
      this.#head.add(mesh);
      return mesh;
    };
    const blob = (look: MeshLambertMaterial, at: Point3, radii: Point3) => {
      const mesh = add(new Mesh(new SphereGeometry(1, 24, 16), look));
      mesh.position.set(...at);
      mesh.scale.set(...radii);
      return mesh;
    };
    add(
      new Mesh(
        sculpted(() => 1),
        material.skin,
      ),
    );

    // Nose: a bridge and a tip.
    const bridge = blob(material.skin, [0.094, 0.003, 0], [0.009, 0.027, 0.0085]);
    bridge.rotation.z = 0.26;
    blob(material.skin, [0.099, -0.0175, 0], [0.0115, 0.0095, 0.0105]);
    for (const side of [-1, 1] as const) {
      blob(material.skin, [0.093, -0.0205, 0.0085 * side], [0.008, 0.0065, 0.0062]);
      blob(material.eyeWhite, [0.079, 0.019, 0.031 * side], [0.0115, 0.0105, 0.0145]);
      blob(material.iris, [0.0865, 0.0185, 0.0312 * side], [0.0048, 0.0072, 0.0072]);
      const lid = blob(material.skin, [0.0788, 0.0245, 0.031 * side], [0.0122, 0.0078, 0.0156]);
      lid.rotation.z = -0.35;
      const brow = blob(material.hair, [0.0865, 0.041, 0.031 * side], [0.0055, 0.0036, 0.0165]);
      brow.rotation.x = 0.06 * side;
      brow.rotation.y = 0.32 * side;
      const ear = blob(material.skin, [-0.002, 0.004, 0.0755 * side], [0.0165, 0.029, 0.0075]);
      ear.rotation.y = -0.35 * side;
      ear.rotation.z = 0.15;
      const rim = add(new Mesh(new TorusGeometry(0.0165, 0.0045, 8, 20), material.skin));
      rim.position.set(-0.004, 0.009, 0.0795 * side);
      rim.rotation.y = -0.35 * side;
      rim.scale.set(0.9, 1.25, 1);
    }
    // A smile: the lower arc of a ring, flattened and turned to face forward.
    const smile = new TorusGeometry(0.0195, 0.0032, 8, 24, Math.PI * 0.62);
    smile
      .rotateZ(Math.PI * 1.19)
      .scale(1, 0.62, 1)
      .rotateY(Math.PI / 2);
    add(new Mesh(smile, material.lips)).position.set(0.0885, -0.029, 0);

    const cap = body.hairStyle === 'cap';
    // Fine, for a clean hairline; its shadow is the head's own.
    add(new Mesh(sculpted(hairThickness, 3), material.hair)).castShadow = false;
    if (cap) {
      add(
        new Mesh(
          sculpted((f, u) => 1 + 0.115 * step(0.16, 0.24, u - 0.1 * f) - 0.06 * step(0.24, 0.1, u)),
          material.shirt,
        ),
      );
      const brim = blob(material.shirt, [0.105, 0.052, 0], [0.062, 0.005, 0.062]);
      brim.rotation.z = -0.2;
    }
    if (body.hairStyle === 'ponytail') {
      const tail = new Group();
      const locks = new Loft(tailRings, material.hair);
      locks.stretch(
        Array.from({ length: tailRings }, (_, i): Ring => {
          const share = i / (tailRings - 1);
          // Tied thin, full in the middle, to a tip; it hangs back and down in a soft curve.
          const thick =
            i === 0 || i === tailRings - 1 ? 0.001 : 0.013 + 0.021 * Math.sin(Math.PI * share ** 0.7) ** 0.8;
          const slope = 0.75 + 0.65 * share;
          return {
            centre: [-0.035 * share - 0.11 * Math.sin(share * 1.3), 0.012 - 0.19 * share ** 1.35, 0],
            side: [0, 0, 1],
            front: [Math.sin(slope), -Math.cos(slope), 0],
            halfWidth: thick,
            halfDepth: thick * 0.9,
          };
        }),
      );
      tail.add(locks);
      tail.position.set(-0.09, 0.045, 0);
      this.#head.add(tail);
      this.#tail = tail;
    }
    this.#head.matrixAutoUpdate = false;
    group.add(this.#head);
  }

  /** @param stride phase of the stride, radians: a ponytail swings with it. */
  pose({ head, midEar }: Skeleton, stride: number): void {
    const three = ([x, y, z]: Point3) => new Vector3(x, y, z);
    this.#head.matrix = new Matrix4()
      .makeBasis(three(head.forward), three(head.up), three(head.right))
      .scale(new Vector3(this.#scale, this.#scale, this.#scale))
      .setPosition(three(midEar));
    this.#head.matrixWorldNeedsUpdate = true;
    this.#tail?.rotation.set(0.35 * Math.sin(stride), 0, 0.16 * Math.sin(2 * stride));
  }
}

/**
 * Short hair over the crown: thick above a line from the forehead behind the ears to the nape, under the skin
 * elsewhere.
 */
function hairThickness(f: number, u: number, r: number): number {
  const hairline =
    0.5 * step(-0.35, 0.75, f) - 0.34 * step(0.1, -0.75, f) - 0.1 * step(0.4, 1, Math.abs(r)) * step(0.6, 0.1, f);
  const covered = step(hairline - 0.07, hairline + 0.09, u);
  return 0.955 + covered * (0.1 + 0.03 * step(0.2, 1, u));
}

/** The head's surface, swollen or shrunk by a factor that depends on the direction. */
function sculpted(swell: (f: number, u: number, r: number) => number, fineness = 1): SphereGeometry {
  const geometry = new SphereGeometry(1, 56 * fineness, 40 * fineness);
  const position = geometry.getAttribute('position') as BufferAttribute;
  for (let i = 0; i < position.count; i += 1) {
    const direction: Point3 = [position.getX(i), position.getY(i), position.getZ(i)];
    position.setXYZ(i, ...headSurface(direction, swell(...direction)));
  }
  geometry.computeVertexNormals();
  return geometry;
}
