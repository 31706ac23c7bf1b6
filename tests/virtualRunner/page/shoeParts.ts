import type { Group } from 'three';
import type { Body } from '../body.ts';
import { footShape } from '../footShape.ts';
import type { Point3 } from '../point3.ts';
import type { Proportions } from '../proportions.ts';
import type { LegPoints } from '../skeleton.ts';
import { vector } from '../vector.ts';
import { Loft, type Ring } from './loft.ts';
import type { Materials } from './materials.ts';

/**
 * A running shoe lengthways: place from the ankle (share of foot length), half width, top above the ground, metres at
 * 1.75 m.
 */
const upper: readonly (readonly [at: number, halfWidth: number, top: number])[] = [
  [-0.265, 0.001, 0.062],
  [-0.258, 0.022, 0.078],
  [-0.22, 0.032, 0.096],
  [-0.14, 0.036, 0.104],
  [-0.04, 0.037, 0.102],
  [0.06, 0.037, 0.098],
  [0.16, 0.039, 0.09],
  [0.28, 0.043, 0.078],
  [0.4, 0.047, 0.068],
  [0.52, 0.047, 0.06],
  [0.63, 0.043, 0.053],
  [0.71, 0.034, 0.046],
  [0.755, 0.021, 0.039],
  [0.775, 0.001, 0.034],
];
/** The sole: half width, thickness; and how far its underside rises at the bevelled heel and the toe. */
const sole: readonly (readonly [at: number, halfWidth: number, thickness: number, rise: number])[] = [
  [-0.285, 0.001, 0.022, 0.02],
  [-0.275, 0.024, 0.03, 0.014],
  [-0.235, 0.036, 0.033, 0.005],
  [-0.19, 0.04, 0.034, 0],
  [-0.05, 0.041, 0.032, 0],
  [0.15, 0.042, 0.029, 0],
  [0.3, 0.047, 0.027, 0],
  [0.47, 0.051, 0.025, 0],
  [0.6, 0.047, 0.023, 0],
  [0.7, 0.038, 0.02, 0.001],
  [0.765, 0.024, 0.017, 0.008],
  [0.79, 0.001, 0.012, 0.013],
];

/** One shoe; its toes bend at the ball. */
export class ShoeParts {
  readonly #upper: Loft;
  readonly #sole: Loft;
  readonly #stripe: Loft;
  readonly #lengths: Proportions;
  readonly #scale: number;

  constructor(group: Group, body: Body, lengths: Proportions, material: Materials) {
    this.#lengths = lengths;
    this.#scale = body.height / 1.75;
    this.#upper = new Loft(upper.length, material.shoes);
    this.#sole = new Loft(sole.length, material.soles);
    this.#stripe = new Loft(6, material.soles);
    group.add(this.#upper, this.#sole, this.#stripe);
  }

  pose(leg: LegPoints, pelvisRight: Point3): void {
    const { foot, ankleHeight } = this.#lengths;
    const rearForward = vector.normalise(vector.subtract(leg.ballSole, leg.heelSole));
    const toeForward = vector.normalise(vector.subtract(leg.toeSole, leg.ballSole));
    const side = vector.normalise(vector.along(pelvisRight, rearForward, -vector.dot(pelvisRight, rearForward)));
    const level = vector.normalise([side[0], 0, side[2]]);
    const ball = footShape(this.#lengths).ballSole[0];
    const bend = 0.03;
    /** A cross-section at a place along the foot, from `low` to `high` above the ground. */
    const section = (at: number, halfWidth: number, low: number, high: number, power: number): Ring => {
      const along = at * foot;
      const blend = Math.min(1, Math.max(0, (along - ball + bend) / (2 * bend)));
      const forward = vector.normalise(vector.along(vector.scale(rearForward, 1 - blend), toeForward, blend));
      const across = vector.normalise(vector.along(level, forward, -vector.dot(level, forward)));
      const up = vector.cross(across, forward);
      const bone = along <= ball ? rearForward : toeForward;
      const centre = vector.along(vector.along(leg.ballSole, bone, along - ball), up, (low + high) / 2);
      return { centre, side: across, front: up, halfWidth, halfDepth: (high - low) / 2, power };
    };
    const s = this.#scale;
    const raise = ankleHeight - 0.096 * s;
    this.#upper.stretch(upper.map(([at, width, top]) => section(at, width * s, 0.012, top * s + raise, 2.4)));
    this.#sole.stretch(sole.map(([at, width, thick, rise]) => section(at, width * s, rise * s, (rise + thick) * s, 4)));
    // A band over the instep in the sole's colour.
    this.#stripe.stretch(
      [0.1, 0.102, 0.15, 0.19, 0.238, 0.24].map((at, i) => {
        const width = 0.0385 + (at - 0.1) * 0.036;
        const top = 0.0955 - (at - 0.1) * 0.12;
        const shown = i === 0 || i === 5 ? -0.006 : 0.0022;
        return section(at, (width + shown) * s, 0.02, (top + shown) * s + raise, 2.4);
      }),
    );
  }
}
