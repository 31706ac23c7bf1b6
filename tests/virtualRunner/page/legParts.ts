import type { Group } from 'three';
import type { Body } from '../body.ts';
import type { Point3 } from '../point3.ts';
import type { LegPoints } from '../skeleton.ts';
import { vector } from '../vector.ts';
import { type Girth, limbRings } from './limbRings.ts';
import { Loft } from './loft.ts';
import type { Materials } from './materials.ts';

/** Half widths and depths of a leg at 1.75 m, metres: thigh, knee, calf, ankle. */
const skinGirths: readonly Girth[] = [
  { at: 0.0, halfWidth: 0.05, halfDepth: 0.055 },
  { at: 0.04, halfWidth: 0.074, halfDepth: 0.08 },
  { at: 0.2, halfWidth: 0.079, halfDepth: 0.085, forward: 0.004 },
  { at: 0.45, halfWidth: 0.07, halfDepth: 0.078, forward: 0.006 },
  { at: 0.7, halfWidth: 0.058, halfDepth: 0.064, forward: 0.004 },
  { at: 0.86, halfWidth: 0.052, halfDepth: 0.056, forward: 0.002 },
  { at: 0.93, halfWidth: 0.052, halfDepth: 0.056, forward: 0.004 },
  { at: 1.0, halfWidth: 0.051, halfDepth: 0.055, forward: 0.005 },
  { at: 1.07, halfWidth: 0.049, halfDepth: 0.052, forward: 0.002 },
  { at: 1.14, halfWidth: 0.048, halfDepth: 0.051, forward: -0.003 },
  { at: 1.26, halfWidth: 0.052, halfDepth: 0.056, forward: -0.011 },
  { at: 1.38, halfWidth: 0.051, halfDepth: 0.055, forward: -0.012 },
  { at: 1.55, halfWidth: 0.043, halfDepth: 0.047, forward: -0.008 },
  { at: 1.75, halfWidth: 0.034, halfDepth: 0.038, forward: -0.004 },
  { at: 1.9, halfWidth: 0.031, halfDepth: 0.036, forward: -0.003 },
  { at: 2.02, halfWidth: 0.031, halfDepth: 0.037, forward: -0.003 },
];

/** The sleeve of cloth outside the skin: how far down, how loose (metres) at its top and its hem. */
const cuts = {
  shorts: { rings: 16, until: 0.56, loose: 0.012, hem: 0.022 },
  tights: { rings: 34, until: 1.84, loose: 0.004, hem: 0.003 },
} as const;

/** One leg above the ankle: skin, shorts or tights, and the sock's cuff. */
export class LegParts {
  readonly #skin: Loft;
  readonly #cloth: Loft;
  readonly #cuff: Loft;
  readonly #skinGirths: readonly Girth[];
  readonly #clothGirths: readonly Girth[];
  readonly #cuffGirths: readonly Girth[];

  constructor(group: Group, body: Body, material: Materials) {
    const scale = body.height / 1.75;
    const size = (girth: Girth, loose: number): Girth => ({
      at: girth.at,
      halfWidth: girth.halfWidth * scale * body.build + loose,
      halfDepth: girth.halfDepth * scale * body.build + loose,
      forward: (girth.forward ?? 0) * scale,
    });
    const { rings, until, loose, hem } = cuts[body.legwear];
    // Above the hem nobody sees the skin; it must not show through the cloth where the leg bends.
    this.#skinGirths = skinGirths.map((girth) => size(girth, girth.at < until - 0.2 ? -0.02 : 0));
    this.#clothGirths = Array.from({ length: rings }, (_, i) => {
      // The last two rings turn in, back up to the skin: seen from below a hem has an inside.
      const share = Math.min(1, i / (rings - 3));
      const at = 0.01 + (until - 0.01) * share;
      if (i === rings - 1) return size(between(skinGirths, at - 0.05), -0.002);
      if (i === rings - 2) return size(between(skinGirths, at + 0.004), hem - 0.003);
      return size(between(skinGirths, at), i === 0 ? -0.04 : loose + (hem - loose) * share ** 2);
    });
    this.#cuffGirths = [1.8, 1.81, 1.9, 2.03].map((at, i) => size(between(skinGirths, at), i === 0 ? 0 : 0.0035));
    this.#skin = new Loft(skinGirths.length, material.skin);
    this.#cloth = new Loft(rings, material.shorts);
    this.#cuff = new Loft(4, material.socks);
    group.add(this.#skin, this.#cloth, this.#cuff);
  }

  pose(leg: LegPoints, pelvisForward: Point3): void {
    const down = vector.normalise(vector.subtract(leg.ankle, leg.hip));
    const right = vector.normalise(vector.cross(down, kneeDirection(leg, down, pelvisForward)));
    this.#skin.stretch(limbRings(leg.hip, leg.knee, leg.ankle, right, this.#skinGirths));
    this.#cloth.stretch(limbRings(leg.hip, leg.knee, leg.ankle, right, this.#clothGirths));
    this.#cuff.stretch(limbRings(leg.hip, leg.knee, leg.ankle, right, this.#cuffGirths));
  }
}

/**
 * Where the knee points: out of the line from hip to ankle, or the pelvis's forward while the leg is nearly straight.
 */
function kneeDirection({ hip, knee }: LegPoints, down: Point3, pelvisForward: Point3): Point3 {
  const toKnee = vector.subtract(knee, hip);
  const out = vector.along(toKnee, down, -vector.dot(toKnee, down));
  return vector.normalise(vector.along(vector.scale(pelvisForward, 0.05), out, 1));
}

/** The girth at any place, straight between its neighbours. */
function between(girths: readonly Girth[], at: number): Girth {
  const after = girths.findIndex((girth) => girth.at >= at);
  const next = after === -1 ? girths.length - 1 : Math.max(1, after);
  const [a, b] = [girths[next - 1], girths[next]];
  const share = Math.min(1, Math.max(0, (at - a.at) / (b.at - a.at)));
  const mix = (from: number, to: number) => from + (to - from) * share;
  return {
    at,
    halfWidth: mix(a.halfWidth, b.halfWidth),
    halfDepth: mix(a.halfDepth, b.halfDepth),
    forward: mix(a.forward ?? 0, b.forward ?? 0),
  };
}
