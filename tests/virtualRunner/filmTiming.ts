/** When a film's frames are shown. */
export interface FilmTiming {
  /** Presentation times, seconds, strictly increasing. */
  readonly times: readonly number[];
  /** Played seconds per real second: 4 = filmed at 120, plays at 30. */
  readonly timeScale: number;
}
