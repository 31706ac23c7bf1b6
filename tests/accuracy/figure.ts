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
  /** How far off it is as one number, less is better; absent where a goal is only met or not. */
  readonly size?: number;
}
