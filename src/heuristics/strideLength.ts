import { runningSpeed } from './body/runningSpeed.ts';
import { judgedMeasurement } from './judging/judgedMeasurement.ts';
import type { Limits } from './judging/limits.ts';
import { unavailable } from './judging/unavailable.ts';
import type { Measure } from './measure.ts';
import type { MeasurementSample } from './measurement.ts';

/**
 * The slowest jog on a belt covers 0.8 m a stride, the longest strides of world-class sprinters 5.5 (Salo 2011).
 */
const limits: Limits = [0.7, 5.7];

/** Distance covered from one initial contact of a foot to its next, metres. */
export const strideLength: Measure = {
  id: 'strideLength',
  group: 'rhythm',
  unit: 'm',
  decimals: 2,
  views: ['left-side', 'right-side', 'front', 'rear', 'oblique'],
  limits,
  words: {
    name: 'Stride length',
    question: 'How far do you travel from one landing of a foot to its next?',
    definition: 'Your running speed times the time from one landing of a foot to its next.',
    referenceSource: 'None: it depends on speed and height.',
    evidence:
      'A long stride is not a fault in itself; most runners use least energy near the stride they choose (Moore 2016). It matters only if your foot lands far ahead.',
    howToFilm: 'Enter the treadmill speed, or your height for a video from the side.',
    verdict: ({ value }, length) => `${length(value, 'm', 2)} a stride, ${length(value / 2, 'm', 2)} a step.`,
    advice: {},
  },

  measure(run) {
    const { cadence } = run.reading;
    if (!cadence || run.strides.length < 2) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const speed = runningSpeed(run);
    if (!speed) {
      return unavailable(this.unit, { kind: 'noSpeed' });
    }
    const samples: MeasurementSample[] = run.strides.map((stride) => ({
      time: stride.start,
      side: stride.side,
      value: speed.value * (stride.end - stride.start),
    }));
    const value = (speed.value * 120) / cadence.value;
    const relative = Math.hypot(speed.relativeError, cadence.halfWidth / cadence.value);
    const typical = samples.reduce((best, sample) =>
      Math.abs(sample.value - value) < Math.abs(best.value - value) ? sample : best,
    );
    const summary = { value, uncertainty: value * relative, n: samples.length, typical };
    const measurement = judgedMeasurement(this, summary, samples, null);
    if (measurement.value === null) return measurement;
    const { source } = speed;
    if (source === 'beltSpeed') return measurement;
    return { ...measurement, scaleFrom: source, reason: { kind: 'estimatedSpeed', source } };
  },
};
