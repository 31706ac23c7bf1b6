/**
 * Goals that have never been met, with what stands in the way. Any other goal that is missed fails the run;
 * one of these that is met at last fails it too, until its line is taken off.
 */
export const knownShortfalls: readonly {
  readonly subject: string;
  readonly measure: string;
  readonly why: string;
}[] = [];
