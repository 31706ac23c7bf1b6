/** Something that went wrong, as a person reads it: what happened and what to do. */
export interface Problem {
  readonly title: string;
  readonly sentence: string;
  readonly remedy: string;
}
