import { BufferAttribute, BufferGeometry, type Material, Mesh } from 'three';
import type { Point3 } from '../point3.ts';

/** One cross-section of a body part: an ellipse, or rounder-cornered the higher its power. */
export interface Ring {
  readonly centre: Point3;
  /** Unit directions of the two half axes. */
  readonly side: Point3;
  readonly front: Point3;
  readonly halfWidth: number;
  readonly halfDepth: number;
  /** Half depth behind the centre, where it differs. */
  readonly halfDepthBehind?: number;
  /** 2 = ellipse (default), 3 = like a rounded box. */
  readonly power?: number;
}

const segments = 28;

/**
 * A skin stretched over cross-sections that move: limbs, trunk and clothes are made of it. Close an end with a small
 * ring.
 */
export class Loft extends Mesh<BufferGeometry, Material> {
  readonly #rings: number;

  /** @param rings how many cross-sections every `stretch` will bring. */
  constructor(rings: number, material: Material) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(rings * segments * 3), 3));
    const faces: number[] = [];
    for (let ring = 0; ring < rings - 1; ring += 1) {
      for (let i = 0; i < segments; i += 1) {
        const a = ring * segments + i;
        const b = ring * segments + ((i + 1) % segments);
        faces.push(a, a + segments, b, b, a + segments, b + segments);
      }
    }
    geometry.setIndex(faces);
    super(geometry, material);
    this.#rings = rings;
    this.castShadow = true;
    this.receiveShadow = true;
    this.frustumCulled = false;
  }

  /**
   * Moves the skin. The rings run along the part so that side × front points against the way they run, as for a limb
   * that hangs down with its side to the right.
   */
  stretch(rings: readonly Ring[]): void {
    if (rings.length !== this.#rings)
      throw new Error(`This part has ${this.#rings} cross-sections, not ${rings.length}.`);
    const position = this.geometry.getAttribute('position') as BufferAttribute;
    rings.forEach((ring, r) => {
      for (let i = 0; i < segments; i += 1) {
        const angle = (2 * Math.PI * i) / segments;
        const c = Math.cos(angle);
        const s = Math.sin(angle);
        const power = 2 / (ring.power ?? 2);
        const across = ring.halfWidth * Math.sign(c) * Math.abs(c) ** power;
        const depth = s < 0 ? (ring.halfDepthBehind ?? ring.halfDepth) : ring.halfDepth;
        const along = depth * Math.sign(s) * Math.abs(s) ** power;
        position.setXYZ(
          r * segments + i,
          ring.centre[0] + ring.side[0] * across + ring.front[0] * along,
          ring.centre[1] + ring.side[1] * across + ring.front[1] * along,
          ring.centre[2] + ring.side[2] * across + ring.front[2] * along,
        );
      }
    });
    position.needsUpdate = true;
    this.geometry.computeVertexNormals();
  }
}
