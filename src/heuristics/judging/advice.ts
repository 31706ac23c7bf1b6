/** What to say and try when a measure lies outside its usual range. */
export interface Advice {
  /** A few words that name it ("Land closer to your hips"). */
  readonly title: string;
  /** What was seen and what it is linked with: never "causes". */
  readonly explanation: string;
  readonly cue: string;
  readonly drills: readonly string[];
}
