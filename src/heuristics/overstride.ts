import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import { atContacts } from './body/atContacts.ts';
import { nearLeg } from './body/nearLeg.ts';
import { runningSpeed } from './body/runningSpeed.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Ankle ahead of mid-hip at initial contact of the near foot, as a fraction of leg length. */
export const overstride: Measure = {
  id: 'overstride',
  group: 'landing',
  unit: 'fraction of leg length',
  decimals: 2,
  views: ['left-side', 'right-side'],
  words: {
    name: 'Landing ahead',
    question: 'How far ahead of your hips does your foot land?',
    definition:
      'How far your ankle is ahead of your hips when your foot lands, as a share of your leg’s length, measured on the side closer to the camera.',
    referenceSource:
      'Runners measured in a lab at 9 to 12.6 km/h: 13 to 20 % of leg length is usual. Faster runners land further ahead.',
    evidence:
      'Limited evidence: a foot that lands far ahead of the hips brakes more (Lieberman 2015), and braking is linked with knee load (Wille 2014).',
    cue: 'Let your foot land under you, with an upright shin.',
    drills: [
      'Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times',
      'High-knee march into a run: 4 × 20 m',
      'Uphill strides: 4 × 60 m',
    ],
    howToFilm: 'Film from the side, at hip height, with the feet in the picture.',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Land closer to your hips',
        link: 'Landing far ahead is linked with more braking and a harder landing.',
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    const { track, legLength } = run.reading;
    if (!leg || !legLength) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
    const ahead = track.x[leg.keypoints.ankle].map((x, i) => (leg.facing * (x - hip[i])) / legLength);
    const inCentimetres = run.heightMetres !== null && run.scale ? legLength * run.scale.metresPerPixel * 100 : null;
    const bands = bandsAt(runningSpeed(run)?.value ?? null);
    const measurement = judgeSamples(this.unit, atContacts(run, leg, ahead), modelErrorOf(this.id, run), bands);
    if (measurement.value === null || inCentimetres === null) return measurement;
    return { ...measurement, centimetres: measurement.value * inCentimetres };
  },
};

/** Faster running lands further ahead: 0.02 of leg length per m/s above 3. */
function bandsAt(speed: number | null): Ranges {
  const shift = speed === null ? 0 : 0.02 * Math.min(3, Math.max(0, speed - 3));
  return {
    reference: [Number.NEGATIVE_INFINITY, 0.18 + shift],
    concern: [Number.NEGATIVE_INFINITY, 0.24 + shift],
  };
}

function verdictOf({ value, status, centimetres }: KnownMeasurement): string {
  const distance =
    centimetres === null ? `${Math.round(100 * value)} % of your leg’s length` : `${Math.round(centimetres)} cm`;
  const lands = `Your foot lands ${distance} ahead of your hips`;
  if (status === 'good') return `${lands}, as in most runners.`;
  if (status === 'info') return `${lands}.`;
  return `${lands}, further than in most runners.`;
}
