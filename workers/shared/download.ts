/** How much of what a worker needs has come over the line. */
export interface Download {
  readonly bytes: number;
  /** Null where the server does not say. */
  readonly totalBytes: number | null;
}
