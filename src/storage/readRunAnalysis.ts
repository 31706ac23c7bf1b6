import * as v from 'valibot';
import type { Notice } from '../analysis/notice.ts';
import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { measures } from '../heuristics/measures.ts';
import type { Reason } from '../heuristics/reason.ts';

const time = v.pipe(v.number(), v.finite());
/** A number that is only shown or drawn may be missing: NaN is no reason to lose a run. */
const anyNumber = v.custom<number>((value) => typeof value === 'number');
const side = v.picklist(['left', 'right']);
const maybe = v.nullable(v.pipe(v.number(), v.finite()));

const status = v.picklist(['good', 'watch', 'fix', 'info', 'unavailable']);

const range = v.nullable(v.object({ low: maybe, high: maybe }));
const measureId = v.picklist(measures.map(({ id }) => id));
const view = v.picklist(['left-side', 'right-side', 'front', 'rear', 'oblique', 'unknown']);

const reason = v.variant('kind', [
  v.object({ kind: v.literal('wrongView'), view }),
  v.object({ kind: v.picklist(['tooFewLandings', 'contactsMissing']), found: anyNumber, needed: anyNumber }),
  v.object({ kind: v.literal('impossible'), found: anyNumber }),
  v.object({ kind: v.literal('againstGravity'), found: anyNumber, most: anyNumber }),
  v.object({ kind: v.literal('unusualOnly'), end: v.picklist(['low', 'high']) }),
  v.object({ kind: v.literal('estimatedSpeed'), source: v.picklist(['standing', 'height', 'bodyProportions']) }),
  v.object({
    kind: v.picklist([
      'stopped',
      'tooFewStrides',
      'noScale',
      'noSpeed',
      'restUnknown',
      'pelvisNotDrawn',
      'tooFewParts',
      'noGreatestBend',
      'intervalSaysNothing',
      'timesDisagree',
      'probablyUsual',
      'interlaced',
      'intervalTooWide',
      'forComparison',
    ]),
  }),
]) satisfies v.GenericSchema<Reason>;

const measurement = v.looseObject({
  value: maybe,
  unit: v.string(),
  uncertainty: maybe,
  n: anyNumber,
  left: maybe,
  right: maybe,
  status,
  reason: v.nullable(reason),
  referenceRange: range,
  concernRange: range,
  evidenceTime: maybe,
  samples: v.array(v.looseObject({ time, side: v.nullable(side), value: anyNumber })),
  baseline: v.nullable(v.picklist(['standing', 'firstMinute'])),
  centimetres: maybe,
  // Not in analyses of earlier builds.
  scaleFrom: v.optional(v.nullable(v.picklist(['standing', 'height', 'bodyProportions'])), null),
  isForSpeed: v.optional(v.boolean(), false),
  validation: v.nullable(
    v.object({ films: anyNumber, runners: v.picklist(['drawn', 'people']), correlationWithTruth: maybe }),
  ),
  correction: v.nullable(v.object({ offset: v.pipe(v.number(), v.finite()), gain: v.pipe(v.number(), v.finite()) })),
});

const span = { from: anyNumber, to: anyNumber };
const parts = v.array(v.object(span));
const direction = v.picklist(['left', 'right', 'toward', 'away', 'unknown']);
const partsSeen = v.array(v.object({ ...span, view, direction }));
const leftOutReason = v.picklist([
  'nobody',
  'unreadable',
  'frozen',
  'standing',
  'notRunning',
  'walking',
  'tooShort',
  'otherView',
  'otherPace',
]);
const turn = v.picklist([90, 180, 270]);
const level = v.picklist(['stop', 'warn', 'info']);

/** A notice as it lies in the database, with an analysis or on a card. */
export const storedNotice = v.variant('id', [
  v.object({
    id: v.picklist([
      'nobody',
      'standing',
      'walking',
      'tooShort',
      'feetCutOff',
      'twoPeople',
      'obliqueView',
      'unknownView',
      'interlaced',
    ]),
    level,
  }),
  v.object({ id: v.picklist(['tooFewSteps', 'tooFewLeft']), level, steps: anyNumber }),
  v.object({ id: v.literal('smallBody'), level, heightShare: anyNumber }),
  v.object({ id: v.literal('impossibleHeight'), level, heightCm: anyNumber }),
  v.object({
    id: v.literal('speedDoubted'),
    level,
    toldKmh: anyNumber,
    looksKmh: maybe,
    perhaps: v.nullable(v.picklist(['mph', 'minPerKm', 'minPerMile'])),
  }),
  v.object({ id: v.picklist(['contactsMissing', 'fewOfTheSteps']), level, found: anyNumber, needed: anyNumber }),
  v.object({ id: v.literal('standingFoot'), level, side, share: anyNumber }),
  v.object({ id: v.literal('againstGravity'), level, foundCm: anyNumber, mostCm: anyNumber, cadence: anyNumber }),
  v.object({ id: v.literal('implausible'), level, measures: v.array(measureId) }),
  v.object({
    id: v.picklist(['slowMotion', 'spedUp']),
    level,
    suspectedTimeScale: anyNumber,
    playedCadence: anyNumber,
    isFactorSure: v.boolean(),
  }),
  v.object({ id: v.picklist(['changingSpeed', 'partlyRun']), level, parts }),
  v.object({ id: v.literal('severalParts'), level, parts: partsSeen }),
  v.object({
    id: v.literal('partsLeftOut'),
    level,
    parts: v.array(v.object({ ...span, reason: leftOutReason })),
  }),
  v.object({ id: v.literal('otherSideSeen'), level, view }),
  v.object({ id: v.literal('tiltedCamera'), level, degrees: anyNumber }),
  v.object({ id: v.literal('lowFrameRate'), level, framesPerSecond: anyNumber }),
  v.object({ id: v.literal('manyFramesMissed'), level, foundShare: anyNumber }),
  v.object({ id: v.picklist(['unreadablePictures', 'tooDamaged']), level, pictures: anyNumber, unreadable: anyNumber }),
  v.object({ id: v.literal('lyingFilm'), level, turn, isSure: v.boolean() }),
  v.object({ id: v.literal('turnedFilm'), level, turn }),
  v.object({ id: v.literal('cutShort'), level, missingSeconds: maybe }),
]) satisfies v.GenericSchema<Notice>;

const shape = v.looseObject({
  format: v.literal('run-analysis'),
  version: v.literal(1),
  gait: v.picklist(['running', 'walking', 'standing', 'none']),
  view,
  direction,
  // Not in analyses from before films were read in parts: then the whole film is one.
  parts: v.optional(partsSeen, []),
  timeScale: v.pipe(v.number(), v.gtValue(0)),
  cameraRollDegrees: maybe,
  contacts: v.array(
    v.looseObject({
      side,
      initialContact: time,
      toeOff: maybe,
      strike: v.nullable(v.picklist(['rearfoot', 'midfoot', 'forefoot'])),
      quality: anyNumber,
    }),
  ),
  metrics: v.record(measureId, measurement),
  findings: v.array(
    v.looseObject({
      metric: measureId,
      end: v.picklist(['low', 'high']),
      severity: anyNumber,
      evidenceTime: time,
      together: v.array(measureId),
      quickenFrom: maybe,
    }),
  ),
  strength: v.nullable(v.object({ metric: measureId })),
  notices: v.array(storedNotice),
  people: anyNumber,
  suspectedTimeScale: maybe,
  symmetry: v.array(
    v.looseObject({
      id: v.picklist(['stepTime', 'contactTime', 'armCrossover']),
      unit: v.string(),
      left: maybe,
      right: maybe,
      indexPercent: maybe,
      uncertainty: maybe,
      n: anyNumber,
      status,
    }),
  ),
  drift: v.array(
    v.looseObject({
      id: measureId,
      change: anyNumber,
      uncertainty: anyNumber,
      slopePerMinute: anyNumber,
      n: anyNumber,
      isClear: v.boolean(),
    }),
  ),
  // Not in analyses of earlier builds.
  scale: v.optional(
    v.nullable(
      v.object({
        metresPerPixel: v.pipe(v.number(), v.gtValue(0)),
        source: v.picklist(['standing', 'height', 'bodyProportions']),
        relativeError: anyNumber,
      }),
    ),
    null,
  ),
  standing: v.nullable(v.looseObject({ view: v.string(), from: anyNumber, to: anyNumber })),
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
