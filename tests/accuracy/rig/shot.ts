/** When a film's frames were taken and when they are shown. */
export interface Shot {
  /** Seconds of the run, increasing. */
  readonly real: readonly number[];
  /** Seconds of the film, increasing; `real` itself where it plays at real speed. */
  readonly played: readonly number[];
  /** Played seconds per real second of the part that should be analysed. */
  readonly timeScale: number;
  /**
   * Real seconds from and to which the film plays at another speed than most of it; every contact outside must be
   * found.
   */
  readonly slowed: { readonly from: number; readonly to: number } | null;
}
