import { type RunningSpeed, runningSpeed } from './body/runningSpeed.ts';
import { judgedMeasurement } from './judging/judgedMeasurement.ts';
import { tooFewStrides } from './judging/tooFewStrides.ts';
import { unavailable } from './judging/unavailable.ts';
import type { Measure } from './measure.ts';
import type { MeasurementSample } from './measurement.ts';

const sourceSentence: Record<RunningSpeed['source'], string | null> = {
  beltSpeed: null,
  standing:
    'Worked out from your height, how you stand, and the speed of your foot on the ground. Giving the belt speed makes it surer.',
  height: 'Worked out from your height and the speed of your foot on the ground. Giving the belt speed makes it surer.',
  bodyProportions:
    'A rough estimate for a body of average size. Giving your height or the belt speed makes it much surer.',
};

/** Distance covered from one initial contact of a foot to its next, metres. */
export const strideLength: Measure = {
  id: 'strideLength',
  name: 'Stride length',
  group: 'rhythm',
  question: 'How far do you travel from one step to the next of the same foot?',
  definition: 'Running speed times the time from one touch-down of a foot to its next.',
  unit: 'm',
  decimals: 2,
  views: ['left-side', 'right-side', 'front', 'rear', 'oblique'],
  referenceSource: 'None: it depends on speed and height.',
  evidence:
    'A long stride is no fault of itself; most runners are most economical near the stride they choose (Moore 2016). It matters only where the foot lands far ahead.',
  cue: 'Same speed, slightly quicker, shorter steps; land under you.',
  drills: ['Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times'],
  howToFilm: 'Give the belt speed of the treadmill, or your height in a film from the side.',

  measure(run) {
    const { cadence } = run.reading;
    if (!cadence || run.strides.length < 2) return tooFewStrides(this.unit);
    const speed = runningSpeed(run);
    if (!speed) {
      return unavailable(
        this.unit,
        'Neither your speed nor the size of the picture is known.',
        'Give the belt speed, or film from the side and give your height.',
      );
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
    const verdict = `${value.toFixed(2)} m a stride, ${(value / 2).toFixed(2)} m a step.`;
    const measurement = judgedMeasurement(this.unit, summary, samples, null, () => verdict);
    return { ...measurement, reason: sourceSentence[speed.source] };
  },

  advise() {
    return null;
  },
};
