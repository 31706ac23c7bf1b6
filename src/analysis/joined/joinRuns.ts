import type { Finding } from '../../coaching/finding.ts';
import type { View } from '../../gait/scene/scene.ts';
import { inCentimetres } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { isKnown, type KnownMeasurement, type Measurement } from '../../heuristics/measurement.ts';
import { measures } from '../../heuristics/measures.ts';
import type { ComparableRun } from '../compare/comparison.ts';
import { measuredFrom } from '../compare/measuredFrom.ts';
import { seenAlike } from '../compare/seenAlike.ts';

/** Which of two films of one session. */
export type JoinedFilm = 'first' | 'second';

/** A measure of a session, with the film and the view that it came from. */
export interface JoinedMeasure {
  readonly id: MeasureId;
  readonly film: JoinedFilm;
  readonly view: View;
  readonly measurement: KnownMeasurement;
  /** What the other film says of the same thing, where it shows it alike; null where it doesn't. */
  readonly other: 'agrees' | 'differs' | null;
}

/** A finding of a session, with the film that it came from. */
export interface JoinedFinding extends Finding {
  readonly film: JoinedFilm;
  readonly view: View;
}

/** Two films of one session, from two sides, as one. */
export interface JoinedRuns {
  /** In the order of the screens; a measure that both show, each in its own way, has two rows. */
  readonly measures: readonly JoinedMeasure[];
  /** Shown by neither. */
  readonly unseen: readonly MeasureId[];
  /** The most important first, each measure once. */
  readonly findings: readonly JoinedFinding[];
}

/** As many things as somebody can keep in mind. */
const mostFindings = 3;

/**
 * A side and a rear film of one session as one report. Nothing is averaged over the two: of what both show alike the
 * surer is taken, and whether the other agrees within both errors is said.
 */
export function joinRuns(first: ComparableRun, second: ComparableRun): JoinedRuns {
  const rows = measures.flatMap(({ id }) => rowsOf(id, first, second));
  const isShown = (id: MeasureId, film: JoinedFilm) => rows.some((row) => row.id === id && row.film === film);
  const findings = ([first, second] as const).flatMap(({ analysis }, n) => {
    const film = n === 0 ? 'first' : 'second';
    return analysis.findings
      .filter(({ metric }) => isShown(metric, film))
      .map((finding): JoinedFinding => ({ ...finding, film, view: viewOf(analysis, finding.metric) }));
  });
  findings.sort((a, b) => b.severity - a.severity);
  return {
    measures: rows,
    unseen: measures.flatMap(({ id }) => (rows.some((row) => row.id === id) ? [] : [id])),
    findings: findings
      .filter(({ metric }, n) => findings.findIndex((one) => one.metric === metric) === n)
      .slice(0, mostFindings),
  };
}

function rowsOf(id: MeasureId, first: ComparableRun, second: ComparableRun): JoinedMeasure[] {
  const one = rowOf(id, 'first', first);
  const other = rowOf(id, 'second', second);
  if (!one || !other) return [one, other].flatMap((row) => row ?? []);
  const isAlike =
    seenAlike(id, one.view, other.view) === null &&
    one.measurement.baseline === other.measurement.baseline &&
    one.measurement.unit === other.measurement.unit;
  if (!isAlike) return [one, other];
  const apart = Math.abs(one.measurement.value - other.measurement.value);
  const error = Math.hypot(one.measurement.uncertainty, other.measurement.uncertainty);
  const surer = other.measurement.uncertainty < one.measurement.uncertainty ? other : one;
  return [{ ...surer, other: apart <= error ? 'agrees' : 'differs' }];
}

function rowOf(id: MeasureId, film: JoinedFilm, { analysis }: ComparableRun): JoinedMeasure | null {
  const measurement: Measurement | undefined = analysis.metrics[id];
  if (!measurement || !isKnown(measurement)) return null;
  return { id, film, view: viewOf(analysis, id), measurement: inCentimetres(measurement), other: null };
}

function viewOf(analysis: ComparableRun['analysis'], id: MeasureId): View {
  const measurement = analysis.metrics[id];
  return measurement ? measuredFrom(analysis, measurement) : analysis.view;
}
