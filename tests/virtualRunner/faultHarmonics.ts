/**
 * A misplacement that goes with the stride is told by its mean and so many harmonics: the foot's is sharp at toe-off.
 */
const harmonics = 4;

/** The regressors of a misplacement at a phase of the stride (0 … 1): 1, then cosine and sine of each harmonic. */
export function faultHarmonics(phase: number): number[] {
  const terms = [1];
  for (let h = 1; h <= harmonics; h += 1) {
    terms.push(Math.cos(2 * Math.PI * h * phase), Math.sin(2 * Math.PI * h * phase));
  }
  return terms;
}
