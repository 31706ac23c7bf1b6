import type { MeasuredRun } from '../measuredRun.ts';

/** Body height in trunk lengths (mid-hip to mid-shoulder), by anthropometry and real films alike. */
const trunksPerHeight = 3.4;

/** The runner's height, metres: as given, else from the trunk at the film's scale; null when neither is known. */
export function bodyHeightOf(run: MeasuredRun): number | null {
  if (run.heightMetres !== null) return run.heightMetres;
  const { trunkLength } = run.reading;
  return run.scale && trunkLength !== null ? trunksPerHeight * trunkLength * run.scale.metresPerPixel : null;
}
