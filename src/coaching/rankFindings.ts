import { endOf } from '../heuristics/judging/endOf.ts';
import type { MeasureId } from '../heuristics/measureId.ts';
import type { Measurement } from '../heuristics/measurement.ts';
import { measures } from '../heuristics/measures.ts';
import { type Cause, causeOf } from './causeOf.ts';
import { confidenceIn } from './confidenceIn.ts';
import type { Finding } from './finding.ts';
import { measureWeights } from './measureWeights.ts';
import { severityOf } from './severityOf.ts';

/** More would not be remembered on the next run. */
const mostFindings = 3;

/** From this weight on a measure is about load on the body; below it is comfort. */
const loadRelevant = 0.5;

/** Steps already this much quicker than usual are no lever any more. */
const quickEnough = 1.1;

/** What is known of the runner beside the film. */
export interface RankingOptions {
  readonly hasBackPain?: boolean;
}

/**
 * What is worth changing, the one to try first in front: the measures beyond their usual range by more than their
 * interval, one for each shared cause, by severity × confidence × weight × how readily it changes × relevance.
 *
 * A form that is merely unusual is left alone: what only concerns comfort becomes a finding when it is far out, never
 * when it is near.
 */
export function rankFindings(
  metrics: Readonly<Partial<Record<MeasureId, Measurement>>>,
  { hasBackPain = false }: RankingOptions = {},
): Finding[] {
  const ranked: {
    readonly finding: Omit<Finding, 'together' | 'quickenFrom'>;
    readonly score: number;
    readonly cause: Cause | null;
  }[] = [];
  for (const measure of measures) {
    const measurement = metrics[measure.id];
    const value = measureWeights[measure.id];
    if (
      !measurement ||
      !value ||
      (measurement.status !== 'watch' && measurement.status !== 'fix') ||
      measurement.evidenceTime === null
    )
      continue;
    const isRelevant = value.weight >= loadRelevant || (hasBackPain && value.withBackPain > 1);
    if (measurement.status === 'watch' && !isRelevant) continue;
    const end = endOf(measurement);
    const severity = severityOf(measurement);
    if (!end || severity === 0) continue;
    const cause = causeOf(measure.id, measurement);
    // A trunk that is held upright is no matter for the back.
    const relevance = hasBackPain && cause !== 'upright' ? value.withBackPain : 1;
    ranked.push({
      finding: { metric: measure.id, end, severity, evidenceTime: measurement.evidenceTime },
      score: severity * confidenceIn(measurement) * value.weight * value.changeability * relevance,
      cause,
    });
  }
  ranked.sort((a, b) => b.score - a.score);
  const findings: Finding[] = [];
  for (const [i, { finding, cause }] of ranked.entries()) {
    if (cause !== null && ranked.slice(0, i).some((earlier) => earlier.cause === cause)) continue;
    const together = ranked.flatMap((other) =>
      other !== ranked[i] && cause !== null && other.cause === cause ? [other.finding.metric] : [],
    );
    findings.push({ ...finding, together, quickenFrom: cause === 'reaching' ? quickenFrom(metrics.cadence) : null });
  }
  return findings.slice(0, mostFindings);
}

/** Reaching, a hard landing and bounce all shrink with quicker steps at the same speed: the one cue for all of them. */
function quickenFrom(cadence: Measurement | undefined): number | null {
  if (!cadence || cadence.value === null) return null;
  const usual = cadence.referenceRange?.low ?? null;
  return usual !== null && cadence.value > quickEnough * usual ? null : cadence.value;
}
