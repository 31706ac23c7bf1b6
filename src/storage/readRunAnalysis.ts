import * as v from 'valibot';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';

const time = v.pipe(v.number(), v.finite());
/** A number that is only shown or drawn may be missing: NaN is no reason to lose a run. */
const anyNumber = v.custom<number>((value) => typeof value === 'number');
const side = v.picklist(['left', 'right']);
const maybe = v.nullable(v.pipe(v.number(), v.finite()));

const status = v.picklist(['good', 'watch', 'fix', 'info', 'unavailable']);

const metric = v.looseObject({
  value: maybe,
  unit: v.string(),
  uncertainty: maybe,
  n: anyNumber,
  left: maybe,
  right: maybe,
  status,
  reason: v.nullable(v.string()),
  remedy: v.nullable(v.string()),
  verdict: v.nullable(v.string()),
  referenceRange: v.nullable(v.object({ low: maybe, high: maybe })),
  evidenceTime: maybe,
  samples: v.array(v.looseObject({ time, side: v.nullable(side), value: anyNumber })),
  baseline: v.nullish(v.picklist(['standing', 'firstMinute'])),
  validation: v.nullish(v.string()),
  correction: v.nullish(v.object({ offset: v.pipe(v.number(), v.finite()), gain: v.pipe(v.number(), v.finite()) })),
  concernRange: v.nullish(v.object({ low: maybe, high: maybe })),
});

const shape = v.looseObject({
  format: v.literal('run-analysis'),
  version: v.literal(1),
  gait: v.picklist(['running', 'walking', 'standing', 'none']),
  view: v.picklist(['left-side', 'right-side', 'front', 'rear', 'oblique', 'unknown']),
  direction: v.picklist(['left', 'right', 'toward', 'away', 'unknown']),
  timeScale: v.pipe(v.number(), v.gtValue(0)),
  // Results from before this was told lack it.
  cameraRollDegrees: v.optional(maybe),
  contacts: v.array(
    v.looseObject({
      side,
      initialContact: time,
      toeOff: maybe,
      strike: v.nullable(v.picklist(['rearfoot', 'midfoot', 'forefoot'])),
      quality: anyNumber,
    }),
  ),
  metrics: v.record(v.string(), metric),
  findings: v.array(
    v.looseObject({
      metric: v.string(),
      severity: anyNumber,
      evidenceTime: time,
      cue: v.string(),
      drills: v.array(v.string()),
      title: v.string(),
      explanation: v.string(),
      retest: v.optional(v.string()),
      together: v.optional(v.array(v.string())),
    }),
  ),
  strength: v.nullable(v.looseObject({ metric: v.string(), sentence: v.string() })),
  notices: v.array(
    v.looseObject({
      id: v.string(),
      level: v.picklist(['stop', 'warn', 'info']),
      sentence: v.string(),
      remedy: v.nullable(v.string()),
    }),
  ),
  people: anyNumber,
  suspectedTimeScale: maybe,
  // Results from before these were told lack them.
  symmetry: v.optional(
    v.array(
      v.looseObject({
        id: v.string(),
        name: v.string(),
        unit: v.string(),
        left: maybe,
        right: maybe,
        indexPercent: maybe,
        uncertainty: maybe,
        n: anyNumber,
        status,
        sentence: v.string(),
        remedy: v.nullable(v.string()),
      }),
    ),
  ),
  drift: v.optional(
    v.array(
      v.looseObject({
        id: v.string(),
        change: anyNumber,
        uncertainty: anyNumber,
        slopePerMinute: anyNumber,
        n: anyNumber,
        isClear: v.boolean(),
      }),
    ),
  ),
  standing: v.nullish(v.looseObject({ view: v.string(), from: anyNumber, to: anyNumber })),
});

/**
 * Reads an analysis that was kept: everything that a screen touches is checked, so that a damaged row is reported and
 * never half shown.
 *
 * @throws v.ValiError when it does not fit.
 */
export function readRunAnalysis(stored: unknown): RunAnalysis {
  return v.parse(shape, stored) as unknown as RunAnalysis;
}
