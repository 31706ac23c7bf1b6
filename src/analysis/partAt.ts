import type { PartSeen, RunAnalysis } from './runAnalysis.ts';

/** Times went through other seconds and back. */
const tolerance = 1e-6;

/**
 * The part of the film at this moment, whose view and direction hold for what is drawn there; null where the moment is
 * left out, and nothing is drawn. Without parts (nobody was found, or the analysis was kept before films were read in
 * parts) the whole film is one.
 */
export function partAt({ parts, view, direction }: RunAnalysis, time: number): PartSeen | null {
  if (parts.length === 0) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, view, direction };
  return parts.find(({ from, to }) => time >= from - tolerance && time <= to + tolerance) ?? null;
}
