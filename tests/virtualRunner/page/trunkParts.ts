import type { Group } from 'three';
import type { Body } from '../body.ts';
import type { Proportions } from '../proportions.ts';
import type { Skeleton } from '../skeleton.ts';
import { vector } from '../vector.ts';
import { Loft, type Ring } from './loft.ts';
import type { Materials } from './materials.ts';

/**
 * A cross-section of the trunk at 1.75 m: height as a share of mid-hip → mid-shoulder, half width, half depths, metres.
 */
type Section = readonly [at: number, halfWidth: number, front: number, back: number, forward: number];

const shirt: readonly Section[] = [
  [1.16, 0.046, 0.046, 0.046, -0.006],
  [1.155, 0.054, 0.052, 0.052, -0.006],
  [1.13, 0.084, 0.06, 0.058, -0.006],
  [1.1, 0.128, 0.07, 0.068, -0.005],
  [1.08, 0.154, 0.08, 0.078, -0.004],
  [1.045, 0.172, 0.094, 0.088, -0.003],
  [0.99, 0.178, 0.104, 0.097, -0.002],
  [0.92, 0.176, 0.117, 0.103, 0],
  [0.84, 0.171, 0.125, 0.105, 0],
  [0.74, 0.163, 0.126, 0.102, 0],
  [0.6, 0.15, 0.115, 0.096, 0],
  [0.46, 0.14, 0.104, 0.09, 0],
  [0.32, 0.14, 0.1, 0.094, 0],
  [0.18, 0.15, 0.099, 0.11, 0],
  [0.06, 0.161, 0.1, 0.129, 0],
  [0.0, 0.165, 0.101, 0.136, 0],
  [-0.006, 0.16, 0.096, 0.131, 0],
  [0.06, 0.14, 0.08, 0.11, 0],
];
/** The seat lies well behind the hip joints, the groin closely before them. */
const shorts: readonly Section[] = [
  [0.2, 0.12, 0.08, 0.09, 0],
  [0.14, 0.145, 0.093, 0.108, 0],
  [0.04, 0.156, 0.096, 0.126, 0],
  [-0.06, 0.16, 0.095, 0.133, 0],
  [-0.14, 0.154, 0.09, 0.128, 0],
  [-0.2, 0.13, 0.074, 0.106, 0],
  [-0.235, 0.07, 0.048, 0.066, 0],
  [-0.245, 0.01, 0.01, 0.01, 0],
];

/** Trunk in its shirt, the shorts' seat and the neck. */
export class TrunkParts {
  readonly #shirt: Loft;
  readonly #shorts: Loft;
  readonly #neck: Loft;
  readonly #body: Body;
  readonly #lengths: Proportions;

  constructor(group: Group, body: Body, lengths: Proportions, material: Materials) {
    this.#body = body;
    this.#lengths = lengths;
    this.#shirt = new Loft(shirt.length, material.shirt);
    this.#shorts = new Loft(shorts.length, material.shorts);
    this.#neck = new Loft(7, material.skin);
    group.add(this.#shirt, this.#shorts, this.#neck);
  }

  pose(pose: Skeleton): void {
    const scale = this.#body.height / 1.75;
    const { build } = this.#body;
    const section = ([at, halfWidth, front, back, forward]: Section): Ring => {
      const share = Math.min(1, Math.max(0, at));
      const up = vector.normalise(vector.along(vector.scale(pose.pelvis.up, 1 - share), pose.chest.up, share));
      const blended = vector.along(vector.scale(pose.pelvis.right, 1 - share), pose.chest.right, share);
      const side = vector.normalise(vector.along(blended, up, -vector.dot(blended, up)));
      const ahead = vector.cross(up, side);
      const spine = vector.subtract(pose.midShoulder, pose.midHip);
      const centre =
        at < 0
          ? vector.along(pose.midHip, pose.pelvis.up, at * this.#lengths.trunk)
          : vector.along(pose.midHip, spine, at);
      // Shoulders widen the top, hips the bottom; the belly takes most of a heavy build.
      const wide = (at > 0.9 ? this.#body.shoulders : at < 0.2 ? this.#body.hips : 1) * scale;
      const girth = at > 1 ? 1 : build;
      return {
        centre: vector.along(centre, ahead, forward * scale),
        side,
        front: ahead,
        halfWidth: halfWidth * wide * girth,
        halfDepth: front * scale * girth,
        halfDepthBehind: back * scale * girth,
        power: 2.3,
      };
    };
    this.#shirt.stretch(shirt.map(section));
    this.#shorts.stretch(shorts.map(section));

    const base = vector.along(
      vector.along(pose.midShoulder, pose.chest.up, 0.01 * scale),
      pose.chest.forward,
      -0.014 * scale,
    );
    const skull = vector.along(
      vector.along(pose.midEar, pose.head.up, -0.03 * scale),
      pose.head.forward,
      -0.012 * scale,
    );
    const axis = vector.normalise(vector.subtract(base, skull));
    const side = vector.normalise(vector.along(pose.head.right, axis, -vector.dot(pose.head.right, axis)));
    const front = vector.cross(side, axis);
    this.#neck.stretch(
      [0, 0.25, 0.5, 0.7, 0.85, 1, 1.1].map((share, i) => {
        const radius = [0.053, 0.053, 0.052, 0.053, 0.057, 0.066, 0.078][i] * scale * Math.sqrt(build);
        return {
          centre: vector.along(skull, vector.subtract(base, skull), share),
          side,
          front,
          halfWidth: radius,
          halfDepth: radius * 1.02,
        };
      }),
    );
  }
}
