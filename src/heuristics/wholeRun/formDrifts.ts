import { median } from '../../signal/median.ts';
import { theilSen } from '../../signal/theilSen.ts';
import { summarise } from '../judging/summary.ts';
import type { MeasuredRun } from '../measuredRun.ts';
import type { MeasureId } from '../measureId.ts';
import type { Measurement, MeasurementSample } from '../measurement.ts';
import { measures } from '../measures.ts';
import { modelErrorOf } from '../modelErrors/modelErrorOf.ts';
import type { FormDrift } from './formDrift.ts';

/** Below three minutes a change is the runner settling in; the first minute always is. Real seconds. */
const leastSeconds = 180;
const settling = 60;
const fewestSamples = 40;
/** Points that the slope is taken through: medians of equal stretches, so that a long film costs no more. */
const slopePoints = 60;

/**
 * How form changed over a film of three minutes and more: each measure's last fifth against its first fifth after the
 * first minute, and the slope through all of it.
 *
 * @returns empty for shorter films. A change is `isClear` only beyond twice its standard error and beyond the measure's
 * own error.
 */
export function formDrifts(run: MeasuredRun, metrics: Readonly<Partial<Record<MeasureId, Measurement>>>): FormDrift[] {
  const { track, scene } = run.reading;
  const { times } = track;
  if (times.length < 2) return [];
  // A run begins when somebody runs, not when the camera does.
  const start = scene.bouts ? scene.bouts[0].from : times[0];
  const to = scene.bouts ? scene.bouts[scene.bouts.length - 1].to : times[times.length - 1];
  if (to - start < leastSeconds) return [];
  const from = start + settling;
  const fifth = (to - from) / 5;
  const drifts: FormDrift[] = [];
  for (const { id } of measures) {
    const measurement = metrics[id];
    if (!measurement || measurement.value === null || measurement.uncertainty === null) continue;
    const samples = measurement.samples.filter(({ time }) => time >= from);
    if (samples.length < fewestSamples) continue;
    const first = summarise(
      samples.filter(({ time }) => time < from + fifth),
      0,
    );
    const last = summarise(
      samples.filter(({ time }) => time >= to - fifth),
      0,
    );
    if (!first || !last) continue;
    const change = last.value - first.value;
    const uncertainty = Math.hypot(first.uncertainty, last.uncertainty);
    // A tilted camera is as tilted at the end as it was at the beginning.
    const ofRoll = measurement.baseline === 'standing' ? 0 : (modelErrorOf(id, run)?.ofRoll ?? 0);
    const own = Math.sqrt(Math.max(0, measurement.uncertainty ** 2 - ofRoll ** 2));
    const isClear = Math.abs(change) > Math.max(uncertainty, own);
    const points = thinned(samples, from, to).map(({ time, value }) => ({
      at: (time - from) / 60,
      value,
    }));
    drifts.push({
      id,
      change,
      uncertainty,
      slopePerMinute: theilSen(points),
      n: samples.length,
      isClear,
    });
  }
  return drifts;
}

function thinned(samples: readonly MeasurementSample[], from: number, to: number): MeasurementSample[] {
  const width = (to - from) / slopePoints;
  const bins = Array.from({ length: slopePoints }, () => [] as MeasurementSample[]);
  for (const sample of samples) bins[Math.min(slopePoints - 1, Math.floor((sample.time - from) / width))].push(sample);
  return bins.flatMap((bin, i) =>
    bin.length > 0
      ? [{ time: from + (i + 0.5) * width, side: null, value: median(bin.map(({ value }) => value)) }]
      : [],
  );
}
