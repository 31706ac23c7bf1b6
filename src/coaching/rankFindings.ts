import { quickerSteps } from '../heuristics/judging/quickerSteps.ts';
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

const metronome = ['Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times', 'Quick feet: 4 × 20 s'];

const retest = 'Try it for one to two weeks, this one thing only, then film again from the same place.';

/** What is known of the runner beside the film. */
export interface RankingOptions {
  readonly hasBackPain?: boolean;
}

/**
 * What is worth changing, the one to try first in front: the measures beyond their usual range by more than their interval, one for each
 * shared cause, by severity × confidence × weight × how readily it changes × relevance.
 *
 * A form that is merely unusual is left alone: what only concerns comfort becomes a finding when it is far out, never when it is near.
 */
export function rankFindings(
  metrics: Readonly<Partial<Record<MeasureId, Measurement>>>,
  { hasBackPain = false }: RankingOptions = {},
): Finding[] {
  const ranked: { readonly finding: Finding; readonly score: number; readonly cause: Cause | null }[] = [];
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
    const advice = measure.advise(measurement);
    const severity = severityOf(measurement);
    if (!advice || severity === 0) continue;
    const cause = causeOf(measure.id, measurement);
    // A trunk that is held upright is no matter for the back.
    const relevance = hasBackPain && cause !== 'upright' ? value.withBackPain : 1;
    ranked.push({
      finding: { metric: measure.id, severity, evidenceTime: measurement.evidenceTime, ...advice, retest },
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
    const withOthers = together.length > 0 ? { ...finding, together } : finding;
    findings.push(cause === 'reaching' ? byQuickerSteps(withOthers, metrics.cadence) : withOthers);
  }
  return findings.slice(0, mostFindings);
}

/** Reaching, a hard landing and bounce all shrink with quicker steps at the same speed: the one cue for all of them. */
function byQuickerSteps(finding: Finding, cadence: Measurement | undefined): Finding {
  if (!cadence || cadence.value === null) return finding;
  const usual = cadence.referenceRange?.low ?? null;
  if (usual !== null && cadence.value > quickEnough * usual) return finding;
  const drills = [...metronome, ...finding.drills.filter((drill) => !drill.startsWith('Metronome'))];
  return { ...finding, cue: quickerSteps(cadence.value), drills: [...new Set(drills)].slice(0, 3) };
}
