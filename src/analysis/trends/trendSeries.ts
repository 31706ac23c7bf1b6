import type { View } from '../../gait/scene/scene.ts';
import { centimetresPerUnit } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { isKnown, type KnownMeasurement } from '../../heuristics/measurement.ts';
import { compareRuns } from '../compare/compareRuns.ts';
import type { ComparableRun, KnownComparison } from '../compare/comparison.ts';
import { measuredFrom } from '../compare/measuredFrom.ts';
import { seenAlike } from '../compare/seenAlike.ts';

/** A run on the way through time. */
export interface TrendRun extends ComparableRun {
  readonly id: string;
  /** When it was kept, milliseconds since 1970. */
  readonly createdAt: number;
}

/** A measure of one run. */
export interface TrendPoint {
  readonly id: string;
  readonly createdAt: number;
  readonly view: View;
  /** In the series' unit. */
  readonly value: number;
  /** Half-width of its 95 % interval. */
  readonly uncertainty: number;
}

/** A measure through all runs that show it alike: from one side, against the same reference, on a known clock. */
export interface TrendSeries {
  /** The views that it was seen from, the most frequent first: several only where they show the same. */
  readonly views: readonly View[];
  readonly baseline: KnownMeasurement['baseline'];
  readonly unit: string;
  /** Of the newest run, in the series' unit; it may go with the speed. */
  readonly range: KnownMeasurement['referenceRange'];
  /** In order of time. */
  readonly points: readonly TrendPoint[];
  /** The newest run compared with the oldest; null with a single run. */
  readonly change: KnownComparison | null;
}

interface Entry {
  readonly run: TrendRun;
  readonly view: View;
  readonly measured: KnownMeasurement;
}

/**
 * A measure through the runs: a series for each way in which it was seen, since another view is another number. What no
 * interval is known of, and what came from a film whose speed of play is doubted, is left out.
 *
 * @param runs In any order.
 * @returns The series with most runs first.
 */
export function trendSeries(id: MeasureId, runs: readonly TrendRun[]): TrendSeries[] {
  const groups: Entry[][] = [];
  for (const run of runs.toSorted((a, b) => a.createdAt - b.createdAt)) {
    const measured = run.analysis.metrics[id];
    if (!measured || !isKnown(measured) || run.analysis.suspectedTimeScale !== null) continue;
    const entry = { run, measured, view: measuredFrom(run.analysis, measured) };
    const own = groups.find((group) => group.every((other) => isAlike(id, other, entry)));
    if (own) own.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => seriesOf(id, group)).sort((a, b) => b.points.length - a.points.length);
}

function isAlike(id: MeasureId, one: Entry, other: Entry): boolean {
  return one.measured.baseline === other.measured.baseline && seenAlike(id, one.view, other.view) === null;
}

function seriesOf(id: MeasureId, group: readonly Entry[]): TrendSeries {
  const sizes = group.map(({ measured }) => centimetresPerUnit(measured));
  // One size for all, so that a height that was told otherwise once makes no step; shares where one of them has none.
  const isLength = sizes.every((size) => size !== null);
  const unit = isLength ? sizes.reduce((sum, size) => sum + size, 0) / sizes.length : 1;
  const [first] = group;
  const last = group[group.length - 1];
  const { referenceRange } = last.measured;
  const times = (value: number | null) => (value === null ? null : value * unit);
  return {
    views: viewsOf(group),
    baseline: first.measured.baseline,
    unit: isLength ? 'cm' : first.measured.unit,
    range: referenceRange && { low: times(referenceRange.low), high: times(referenceRange.high) },
    points: group.map(({ run, view, measured: { value, uncertainty } }) => ({
      ...{ id: run.id, createdAt: run.createdAt, view },
      ...{ value: value * unit, uncertainty: uncertainty * unit },
    })),
    change: group.length < 2 ? null : changeOf(id, first.run, last.run),
  };
}

function changeOf(id: MeasureId, first: TrendRun, last: TrendRun): KnownComparison | null {
  const compared = compareRuns(first, last).measures.find((one) => one.id === id);
  return compared && compared.verdict !== 'cannotCompare' ? compared : null;
}

function viewsOf(group: readonly Entry[]): View[] {
  const counts = new Map<View, number>();
  for (const { view } of group) counts.set(view, (counts.get(view) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([view]) => view);
}
