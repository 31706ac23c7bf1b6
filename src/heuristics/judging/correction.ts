/**
 * What becomes of each reading of the body before it counts: value = (reading − offset) / gain. The offset is the pose
 * model's own constant error or, where the measure is compared with a static trial, how this person stands.
 */
export interface Correction {
  /** In the measure's unit. */
  readonly offset: number;
  readonly gain: number;
}

/** A reading as it counts; as it is where nothing is known to correct it by. */
export function corrected(reading: number, correction: Correction | null | undefined): number {
  return correction ? (reading - correction.offset) / correction.gain : reading;
}
