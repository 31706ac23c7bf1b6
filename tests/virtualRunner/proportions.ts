import type { Body } from './body.ts';
import type { FootShape } from './footShape.ts';

/** Lengths of a body's segments, metres. */
export interface Proportions {
  readonly height: number;
  readonly thigh: number;
  readonly shank: number;
  /** Between the hip joints. */
  readonly hipWidth: number;
  /** Mid-hip to mid-shoulder. */
  readonly trunk: number;
  /** Between the shoulder joints. */
  readonly shoulderWidth: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly hand: number;
  /** Mid-shoulder to the middle of the ears. */
  readonly shoulderToEar: number;
  /** Foot without the shoe, heel to toe tip. */
  readonly foot: number;
  /** Ankle joint above the ground, flat in the shoe. */
  readonly ankleHeight: number;
  /** Hip joint to the ground along a straight leg in shoes. */
  readonly leg: number;
  /** A shoe that was measured; else its outline follows from the foot's length. */
  readonly shoe?: FootShape;
}

/** Thickness of a running shoe's sole under the ankle. */
const soleThickness = 0.028;

/**
 * A body's own lengths where it has them, else segment lengths as shares of height: Drillis & Contini (1966) as printed in Winter, Biomechanics and Motor Control of
 * Human Movement, figure 4.1: thigh 0.245, shank 0.246, ankle 0.039, foot 0.152, upper arm 0.186, forearm 0.146, hand
 * 0.108, hip to shoulder 0.288. Its shoulder and hip breadths are those of the surface; joint centres lie closer
 * together: 0.205 (0.36 m at 1.75 m) and 0.100 (0.175 m). The ear lies about 0.105 above the shoulder joints.
 */
export function proportions(body: Body): Proportions {
  if (body.own) return body.own;
  const h = body.height;
  const thigh = 0.245 * h * body.legs;
  const shank = 0.246 * h * body.legs;
  const ankleHeight = 0.039 * h + soleThickness;
  return {
    height: h,
    thigh,
    shank,
    hipWidth: 0.1 * h * body.hips,
    trunk: 0.288 * h,
    shoulderWidth: 0.205 * h * body.shoulders,
    upperArm: 0.186 * h,
    forearm: 0.146 * h,
    hand: 0.108 * h,
    shoulderToEar: 0.105 * h,
    foot: 0.152 * h,
    ankleHeight,
    leg: thigh + shank + ankleHeight,
  };
}
