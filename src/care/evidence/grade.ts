/**
 * How surely something is known, from the surest to the least. A statement has the grade of what carries *it*: a
 * trial in novices that is told about a back is `mechanics` or `observational`, whatever the trial was.
 */
export const grades = [
  /** A randomised trial, or several put together. */
  'trial',
  /** A guideline, or experts who agreed by a stated method. */
  'guideline',
  /** People were watched, nothing was changed: what goes with what, not why. */
  'observational',
  /** Reasoned from how forces act, tried by nobody. */
  'mechanics',
  /** What the articles for runners say, with nothing better behind it. */
  'articles',
  /** Our own choice where nobody knows: it has to be a number, so it is this one. */
  'ours',
] as const;

/** @see grades */
export type Grade = (typeof grades)[number];
