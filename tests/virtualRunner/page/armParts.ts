import { type Group, Matrix4, Mesh, SphereGeometry, Vector3 } from 'three';
import type { Body } from '../body.ts';
import type { Point3 } from '../point3.ts';
import type { ArmPose, Axes } from '../skeleton.ts';
import { vector } from '../vector.ts';
import { HandParts } from './handParts.ts';
import { type Girth, limbRings } from './limbRings.ts';
import { Loft } from './loft.ts';
import type { Materials } from './materials.ts';

/** Half widths and depths of an arm at 1.75 m, metres: rounded shoulder, upper arm, elbow, forearm, wrist. */
const skinGirths: readonly Girth[] = [
  { at: -0.06, halfWidth: 0.001, halfDepth: 0.001 },
  { at: -0.058, halfWidth: 0.014, halfDepth: 0.014 },
  { at: -0.049, halfWidth: 0.029, halfDepth: 0.031 },
  { at: -0.03, halfWidth: 0.042, halfDepth: 0.045 },
  { at: -0.005, halfWidth: 0.05, halfDepth: 0.054 },
  { at: 0.06, halfWidth: 0.053, halfDepth: 0.058 },
  { at: 0.15, halfWidth: 0.052, halfDepth: 0.057 },
  { at: 0.3, halfWidth: 0.047, halfDepth: 0.051 },
  { at: 0.6, halfWidth: 0.041, halfDepth: 0.045 },
  { at: 0.85, halfWidth: 0.037, halfDepth: 0.038 },
  { at: 0.95, halfWidth: 0.037, halfDepth: 0.037 },
  { at: 1.05, halfWidth: 0.038, halfDepth: 0.037 },
  { at: 1.15, halfWidth: 0.04, halfDepth: 0.038 },
  { at: 1.3, halfWidth: 0.04, halfDepth: 0.037 },
  { at: 1.6, halfWidth: 0.033, halfDepth: 0.03 },
  { at: 1.85, halfWidth: 0.027, halfDepth: 0.023 },
  { at: 2.03, halfWidth: 0.026, halfDepth: 0.022 },
];

/** Sleeves: how far they reach and how much wider than the arm they are, metres. */
const sleeveCuts = {
  short: { until: 0.58, loose: 0.007, hem: 0.016 },
  long: { until: 1.9, loose: 0.006, hem: 0.005 },
  none: { until: 0.06, loose: 0.005, hem: 0.004 },
} as const;

/** One arm: skin, sleeve and hand. */
export class ArmParts {
  readonly #skin: Loft;
  readonly #sleeve: Loft;
  readonly #hand: HandParts;
  /** Fills the hollow between the shirt's slope and the sleeve. */
  readonly #yoke: Mesh;
  readonly #yokeSize: Vector3;
  readonly #inward: number;
  readonly #skinGirths: readonly Girth[];
  readonly #sleeveGirths: readonly Girth[];

  constructor(group: Group, body: Body, material: Materials, side: 'left' | 'right') {
    const scale = (body.height / 1.75) * Math.sqrt(body.build);
    const size = (girth: Girth, loose: number): Girth => ({
      at: girth.at,
      halfWidth: girth.halfWidth * scale + loose,
      halfDepth: girth.halfDepth * scale + loose,
    });
    this.#skinGirths = skinGirths.map((girth) => size(girth, 0));
    const { until, loose, hem } = sleeveCuts[body.sleeves];
    const covered = skinGirths.filter(({ at }) => at < until);
    const last = covered[covered.length - 1];
    const edge = { ...last, at: until };
    // The hem turns in, back up to the skin: seen from below a sleeve has an inside.
    this.#sleeveGirths = [
      ...covered.map((girth) =>
        size(girth, girth === skinGirths[0] ? 0 : loose + (hem - loose) * Math.max(0, girth.at / until) ** 2),
      ),
      size(edge, hem),
      size({ ...edge, at: until + 0.004 }, hem - 0.003),
      size({ ...edge, at: until - 0.04 }, -0.002),
    ];
    this.#skin = new Loft(skinGirths.length, material.skin);
    this.#sleeve = new Loft(this.#sleeveGirths.length, material.shirt);
    this.#hand = new HandParts(group, body, material, side);
    this.#yoke = new Mesh(new SphereGeometry(1, 24, 16), material.shirt);
    this.#yoke.matrixAutoUpdate = false;
    this.#yoke.castShadow = true;
    this.#yoke.receiveShadow = true;
    this.#yokeSize = new Vector3(0.062, 0.042, 0.07).multiplyScalar(scale);
    this.#inward = (side === 'right' ? -0.034 : 0.034) * scale;
    group.add(this.#skin, this.#sleeve, this.#yoke);
  }

  pose(arm: ArmPose, chest: Axes): void {
    const upper = vector.normalise(vector.subtract(arm.elbow, arm.shoulder));
    const fore = vector.normalise(vector.subtract(arm.wrist, arm.elbow));
    // The elbow's own axis once it is bent, the chest's while it is straight.
    const hinge = vector.cross(fore, upper);
    const right = vector.normalise(vector.along(vector.scale(chest.right, 0.1), hinge, -1));
    const side = vector.dot(right, chest.right) < 0 ? vector.scale(right, -1) : right;
    this.#skin.stretch(limbRings(arm.shoulder, arm.elbow, arm.wrist, side, this.#skinGirths));
    this.#sleeve.stretch(limbRings(arm.shoulder, arm.elbow, arm.wrist, side, this.#sleeveGirths));
    const three = ([x, y, z]: Point3) => new Vector3(x, y, z);
    const middle = vector.along(arm.shoulder, chest.right, this.#inward);
    this.#yoke.matrix = new Matrix4()
      .makeBasis(three(chest.forward), three(chest.up), three(chest.right))
      .scale(this.#yokeSize)
      .setPosition(three(vector.along(vector.along(middle, chest.up, -0.006), chest.forward, -0.006)));
    this.#yoke.matrixWorldNeedsUpdate = true;
    this.#hand.pose(arm);
  }
}
