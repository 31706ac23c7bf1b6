import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import { framesBetween } from '../signal/framesBetween.ts';
import { bodyHeightOf } from './body/bodyHeightOf.ts';
import { forAverageBody } from './body/forAverageBody.ts';
import { mostRise } from './body/mostRise.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { LengthWriter, Measure } from './measure.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { KnownMeasurement, MeasurementSample } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Shares of body height: two ordinary runners bounce 5–6 % of it. Less than half of that is no fault (convention of this
 * project).
 */
const leastShare = 0.028;
const usualShare = 0.062;
const watchShare = 0.075;

/**
 * Nobody runs without rising by a centimetre, and 25 are a standing jump of 23 cm: what the flight alone would take as
 * long as the longest step. What gravity allows in a step of this length is held against it besides (`mostRise`).
 */
const limits: Limits = [1, 25];

/** Vertical range of mid-hip within a step, cm. */
export const verticalOscillation: Measure = {
  id: 'verticalOscillation',
  group: 'rhythm',
  unit: 'cm',
  decimals: 1,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Bounce',
    question: 'How far do you go up and down with each step?',
    definition: 'How far your hips rise and fall within each step.',
    referenceSource: 'Up to about 6 % of your height is usual at easy speeds.',
    evidence:
      'Moderate evidence: less bounce saves energy (Van Hooren 2024). More of it was linked with bone stress injuries in college runners (Kliethermes 2021).',
    howToFilm: 'Film from the side and enter your height.',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Run forward, not up',
        link: 'A lot of bounce is linked with using more energy and with harder landings.',
        cue: 'Push forward, not up; keep your head at one height.',
        drills: ['Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times', 'Run under a low line: 4 × 20 m'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { scale } = run;
    const height = bodyHeightOf(run);
    if (!scale || height === null) {
      return unavailable(this.unit, { kind: 'noScale' });
    }
    const samples = bounces(run).map((sample) => ({ ...sample, value: sample.value * scale.metresPerPixel * 100 }));
    if (samples.length < 2) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const mean = samples.reduce((sum, sample) => sum + sample.value, 0) / samples.length;
    const own = modelErrorOf(this.id, run);
    const error = own && { ...own, halfWidth: Math.hypot(own.halfWidth, mean * scale.relativeError) };
    const ranges: Ranges = {
      reference: [leastShare * height * 100, usualShare * height * 100],
      concern: [Number.NEGATIVE_INFINITY, watchShare * height * 100],
    };
    const measurement = judgeSamples(this, samples, error, ranges);
    const { cadence } = run.reading;
    const found = measurement.value;
    const most = cadence ? mostRise(60 / cadence.value) : null;
    if (found !== null && most !== null && found > most) {
      return unavailable(this.unit, { kind: 'againstGravity', found, most });
    }
    return { ...measurement, scaleFrom: scale.source };
  },
};

/** Range of mid-hip within each step, pixels, with the straight drift between the step's ends taken out. */
function bounces(run: MeasuredRun): MeasurementSample[] {
  const { track, stances } = run.reading;
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).y;
  const samples: MeasurementSample[] = [];
  for (const stride of run.strides) {
    const middle = stances[stances.indexOf(stride.stance) + 1];
    if (!middle) continue;
    const steps = [
      [stride.start, middle.initialContact],
      [middle.initialContact, stride.end],
    ];
    const ranges = steps.map(([from, to]) => {
      const { first, end } = framesBetween(track.times, from, to);
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = first; i < end; i++) {
        if (Number.isNaN(hip[i])) return Number.NaN;
        low = Math.min(low, hip[i]);
        high = Math.max(high, hip[i]);
      }
      return high - low;
    });
    // Both steps of a stride together, so that a limp does not count as bounce and both feet weigh the same.
    const value = (ranges[0] + ranges[1]) / 2;
    if (Number.isFinite(value)) samples.push({ time: stride.start, side: null, value });
  }
  return samples;
}

function verdictOf(measurement: KnownMeasurement, length: LengthWriter): string {
  const bounce = `You bounce ${length(measurement.value, 'cm', 1)} with each step${forAverageBody(measurement)}`;
  return placed(bounce, measurement, {
    usual: 'as most runners do',
    below: ', less than most runners',
    above: ', more than most runners',
  });
}
