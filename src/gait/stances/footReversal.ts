/** A foot coming down, before its side is known. Times are seconds. */
export interface FootReversal {
  /** When the frontmost foot turned back. */
  readonly turn: number;
  /**
   * When it first moved back at 60 % of the speed that it has on the ground: close to initial contact (see
   * `initialContactDelay`).
   */
  readonly slowed: number;
  /** Foot's backward speed relative to the hips while it stands, trunk lengths per second. */
  readonly stanceSpeed: number;
  /** 0..1: how well the evidence hangs together. */
  readonly quality: number;
}
