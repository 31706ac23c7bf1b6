/** A table for the page and for the screen. */
export interface Table {
  readonly title: string;
  /** What the figures are and how they came about; may be empty. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
