import type { Side } from '../../poseTrack/side.ts';
import { median } from '../../signal/median.ts';
import type { LegPath } from '../motion/legPath.ts';

/** Where a foot is relative to the hips at each phase of its stride, trunk lengths; see `LegPath`. */
export interface FootPath {
  readonly ahead: Float64Array;
  readonly below: Float64Array;
}

/** Phases of a stride that a foot's path is known at. */
const bins = 32;
/** Of fewer samples in a bin the median may be an exchanged leg's. */
const leastSamples = 4;
/** Rounds after which the assignment of legs no longer changes. */
const rounds = 3;

/**
 * How feet go in running: two harmonics of three recorded runners at 2–3 m/s, within 0.1 of each other. Only good enough
 * to tell one foot from the other.
 *
 * @param phase Steps since this foot landed, 0…2.
 */
function commonPath(phase: number): { readonly ahead: number; readonly below: number } {
  const [a, b] = [Math.cos(Math.PI * phase), Math.sin(Math.PI * phase)];
  const [c, d] = [Math.cos(2 * Math.PI * phase), Math.sin(2 * Math.PI * phase)];
  return { ahead: -0.28 + 0.61 * a - 0.15 * b + 0.03 * c - 0.05 * d, below: 1.6 + 0.18 * a + 0.11 * b - 0.12 * d };
}

/** The bin of a phase, 0…2 steps since the foot landed. */
function pathBin(phase: number): number {
  return Math.floor((phase * bins) / 2) % bins;
}

/** Everybody's path, roughly. */
export function commonFootPath(): FootPath {
  const middles = Array.from({ length: bins }, (_, bin) => commonPath((2 * (bin + 0.5)) / bins));
  return {
    ahead: Float64Array.from(middles, ({ ahead }) => ahead),
    below: Float64Array.from(middles, ({ below }) => below),
  };
}

/** How far a leg's foot is from the path at this phase, trunk lengths. */
export function offPath(path: FootPath, leg: LegPath, i: number, phase: number): number {
  const bin = pathBin(phase);
  return Math.hypot(leg.ahead[i] - path.ahead[bin], leg.below[i] - path.below[bin]);
}

/**
 * This runner's own path: the median over all strides, both feet together. Which leg is which is told by everybody's
 * path first, then by the path so found: the model's own labels have no say, so it may exchange the legs in any share of
 * the frames.
 *
 * @param phases Steps since the left foot landed, 0…2; NaN where unknown.
 * @returns null where there are too few strides.
 */
export function ownFootPath(legs: Readonly<Record<Side, LegPath>>, phases: Float64Array): FootPath | null {
  let path = commonFootPath();
  for (let round = 0; round < rounds; round++) {
    const ahead: number[][] = Array.from({ length: bins }, () => []);
    const below: number[][] = Array.from({ length: bins }, () => []);
    for (const [i, left] of phases.entries()) {
      const asLabelled = distanceOf(path, legs.left, legs.right, i, left);
      if (Number.isNaN(asLabelled)) continue;
      const isExchanged = distanceOf(path, legs.right, legs.left, i, left) < asLabelled;
      for (const [leg, phase] of [
        [isExchanged ? legs.right : legs.left, left],
        [isExchanged ? legs.left : legs.right, (left + 1) % 2],
      ] as const) {
        ahead[pathBin(phase)].push(leg.ahead[i]);
        below[pathBin(phase)].push(leg.below[i]);
      }
    }
    if (ahead.some((values) => values.length < leastSamples)) return null;
    path = { ahead: Float64Array.from(ahead, median), below: Float64Array.from(below, median) };
  }
  return path;
}

/** How far both feet are from the path, if the left one is `left`'s; NaN where unknown. */
function distanceOf(path: FootPath, left: LegPath, right: LegPath, i: number, phase: number): number {
  return Math.hypot(offPath(path, left, i, phase), offPath(path, right, i, (phase + 1) % 2));
}
