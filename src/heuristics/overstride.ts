import { Keypoint } from '../gait/track/keypoints.ts';
import { legKeypoints } from '../gait/track/legKeypoints.ts';
import { midpoint } from '../gait/track/midpoint.ts';
import { sampleAt } from '../gait/track/sampleAt.ts';
import type { Bands } from './bands.ts';
import type { Check } from './check.ts';
import { facing } from './facing.ts';
import { judgedMetric } from './judgedMetric.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { MetricSample, MetricStatus } from './metric.ts';
import type { ModelError } from './modelError.ts';
import { runningSpeed } from './runningSpeed.ts';
import { summarise } from './summary.ts';
import { tooFewStrides } from './tooFewStrides.ts';
import { viewGate } from './viewGate.ts';

/** In fractions of leg length. */
const modelError: ModelError = { offset: 0, halfWidth: 0.03 };

/**
 * Just before touch-down the leg's posture is on a plateau, while 10 ms after it the ankle is already 1–2 cm back:
 * sampling early costs nothing and late a lot.
 */
const secondsBeforeContact = 0.01;

/** Ankle ahead of mid-hip at initial contact of the near foot, as a fraction of leg length. */
export const overstride: Check = {
  id: 'overstride',
  name: 'Landing ahead',
  group: 'landing',
  question: 'How far ahead of your hips does your foot land?',
  definition:
    'How far the ankle is ahead of the middle of the hips at touch-down, as a share of leg length, on the side nearer to the camera.',
  unit: 'fraction of leg length',
  decimals: 2,
  views: ['left-side', 'right-side'],
  usualSource:
    'Motion capture of runners at 2.5 to 3.5 m/s: 0.13 to 0.20 of leg length is ordinary; faster running lands further ahead.',
  evidence:
    'Limited evidence: a foot that lands far ahead of the hips brakes more (Lieberman 2015), and braking is linked with knee load (Wille 2014).',
  cue: 'Let your foot land under you, with an upright shin.',
  drills: [
    'Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times',
    'High-knee march into a run: 4 × 20 m',
    'Uphill strides: 4 × 60 m',
  ],
  howToFilm: 'Film from the side, at hip height, with the feet in the picture.',

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const samples = landings(run);
    const summary = summarise(samples, modelError.halfWidth);
    if (!summary) return tooFewStrides(this.unit);
    const { scale, reading } = run;
    const centimetres =
      run.heightMetres !== null && scale && reading.legLength
        ? Math.round(summary.value * reading.legLength * scale.metresPerPixel * 100)
        : null;
    return judgedMetric(this.unit, summary, samples, bandsAt(runningSpeed(run)?.value ?? null), (value, status) =>
      verdictOf(value, status, centimetres),
    );
  },

  advise(metric) {
    return {
      title: 'Land closer to your hips',
      explanation: `${metric.verdict} Landing far ahead is linked with more braking and a harder landing.`,
      cue: this.cue,
      drills: this.drills,
    };
  },
};

/** Faster running lands further ahead: 0.02 of leg length per m/s above 3. */
function bandsAt(speed: number | null): Bands {
  const shift = speed === null ? 0 : 0.02 * Math.min(3, Math.max(0, speed - 3));
  return {
    good: [Number.NEGATIVE_INFINITY, 0.18 + shift],
    watch: [Number.NEGATIVE_INFINITY, 0.24 + shift],
  };
}

function landings(run: MeasuredRun): MetricSample[] {
  const { track, scene, contacts, legLength } = run.reading;
  const direction = facing(scene);
  if (direction === null || scene.nearSide === null || !legLength) return [];
  const { ankle } = legKeypoints(scene.nearSide);
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
  const ahead = track.x[ankle].map((x, i) => (direction * (x - hip[i])) / legLength);
  return contacts
    .filter((contact) => contact.side === scene.nearSide)
    .map((contact) => ({
      time: contact.initialContact,
      side: contact.side,
      value:
        sampleAt(track.times, ahead, contact.initialContact - secondsBeforeContact * scene.timeScale) -
        modelError.offset,
    }))
    .filter((sample) => !Number.isNaN(sample.value));
}

function verdictOf(value: number, status: MetricStatus, centimetres: number | null): string {
  const distance = centimetres === null ? `${value.toFixed(2)} leg lengths` : `${centimetres} cm`;
  const lands = `Your foot lands ${distance} ahead of your hips`;
  if (status === 'good') return `${lands}, as in most runners.`;
  if (status === 'info') return `${lands}.`;
  return `${lands}, further than in most runners.`;
}
