import type { Proportions } from './proportions.ts';

/** A place on the foot in its own plane: forward along the sole and up, metres from the ankle joint. */
export type FootPoint = readonly [forward: number, up: number];

/** The foot in its shoe, in one plane; the sole is flat when `up` is −ankleHeight. */
export interface FootShape {
  /** Where the sole first and last touches when the foot lands on its heel. */
  readonly heelSole: FootPoint;
  /** Under the heads of the metatarsals; the toes bend here. */
  readonly ballSole: FootPoint;
  readonly toeSole: FootPoint;
  /** Back of the heel bone: what BlazePose calls heel. */
  readonly heel: FootPoint;
  /** Tip of the toes with straight toes: what BlazePose calls foot index. */
  readonly toe: FootPoint;
}

/**
 * The measured shoe, or: ankle joint a quarter of the foot's length before the heel's end, ball at 72 % of it (Winter, figure 4.1 and table
 * 4.1, and the usual ball-length ratio of shoe lasts, 0.72–0.73).
 */
export function footShape({ foot, ankleHeight, shoe }: Proportions): FootShape {
  if (shoe) return shoe;
  return {
    heelSole: [-0.19 * foot, -ankleHeight],
    ballSole: [0.47 * foot, -ankleHeight],
    toeSole: [0.7 * foot, -ankleHeight],
    heel: [-0.24 * foot, 0.035 - ankleHeight],
    toe: [0.75 * foot, 0.03 - ankleHeight],
  };
}
