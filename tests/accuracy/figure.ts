/** One figure of the accuracy table. */
export interface Figure {
  /** The film or track and the condition it stands for. */
  readonly subject: string;
  readonly measure: string;
  /** What was found, in words with its unit. */
  readonly found: string;
  /** The truth, in words with its unit. */
  readonly truth: string;
  /** What must hold, in words; null for a figure that is shown without a goal. */
  readonly goal: string | null;
  readonly isMet: boolean;
}
