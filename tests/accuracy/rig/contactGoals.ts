import type { Condition } from './condition.ts';

/** How near contacts must come to the truth in a condition, ms; null where no goal is set. */
export interface ContactGoals {
  readonly touchDownRms: number | null;
  readonly touchDownBias: number | null;
  readonly toeOffRms: number | null;
  readonly toeOffBias: number | null;
  /** Mean error of contact time. */
  readonly contactTime: number | null;
}

/** Shares that hold in every condition. */
export const leastFound = 0.995;
export const mostInvented = 0.002;

/**
 * Timing goals hold for square films of 60 frames a second and more with what is constant in the model's misplacement.
 */
export function contactGoals({ isForGoals, shot, camera }: Condition): ContactGoals {
  if (!isForGoals || shot.frameRate < 59) {
    return { touchDownRms: null, touchDownBias: null, toeOffRms: null, toeOffBias: null, contactTime: null };
  }
  const isFromSide = camera.azimuth % 180 !== 0;
  return {
    touchDownRms: shot.frameRate >= 119 ? 6 : 8,
    touchDownBias: 4,
    toeOffRms: isFromSide ? 12 : null,
    toeOffBias: isFromSide ? 6 : null,
    contactTime: isFromSide ? 8 : null,
  };
}
