/** What every row of the diary has. */
export interface RowHead {
  readonly id: string;
  /** Milliseconds since 1970, when it was last written. */
  readonly changedAt: number;
}
