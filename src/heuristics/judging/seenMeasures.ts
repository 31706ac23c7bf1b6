import type { MeasureId } from '../measureId.ts';
import type { Measurement } from '../measurement.ts';
import { measures } from '../measures.ts';
import { placeOf } from './placeOf.ts';

/** How many measures a film could show, and how they lie against what is usual. */
export interface SeenMeasures {
  /** Of all that films can show. */
  readonly of: number;
  readonly seen: number;
  readonly usual: number;
  readonly probablyUsual: number;
  /** Outside the usual range: a matter of comfort, or no fault at all. */
  readonly unusual: number;
  readonly unclear: number;
  /** Without a usual range. */
  readonly unjudged: number;
}

/** No film shows the pelvis drop, whatever the view. */
const neverSeen: MeasureId = 'pelvicDrop';

/** Counts what was seen. */
export function seenMeasures(metrics: Readonly<Partial<Record<MeasureId, Measurement>>>): SeenMeasures {
  const shown = measures.filter(({ id }) => id !== neverSeen);
  const known = shown.flatMap(({ id }) => {
    const measurement = metrics[id];
    return measurement && measurement.value !== null ? [placeOf(measurement)] : [];
  });
  const count = (...places: readonly (typeof known)[number][]) =>
    known.filter((place) => places.includes(place)).length;
  return {
    of: shown.length,
    seen: known.length,
    usual: count('usual'),
    probablyUsual: count('probablyUsual'),
    unusual: count('below', 'above'),
    unclear: count('unclear'),
    unjudged: count(null),
  };
}
