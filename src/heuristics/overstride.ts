import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import { atContacts } from './body/atContacts.ts';
import { legShareInWords } from './body/legShareInWords.ts';
import { nearLeg } from './body/nearLeg.ts';
import { partOfSide } from './body/partOfSide.ts';
import { runningSpeed } from './body/runningSpeed.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { LengthWriter, Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * A straight leg that reaches half a right angle ahead would land 0.7 of its length ahead; nobody lands behind the hips
 * but in the first steps of a sprint. Ordinary runners: 0.13 to 0.20.
 */
const limits: Limits = [-0.2, 0.6];

/** Ankle ahead of mid-hip at initial contact of the near foot, as a fraction of leg length. */
export const overstride: Measure = {
  id: 'overstride',
  group: 'landing',
  unit: 'fraction of leg length',
  decimals: 2,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Landing ahead',
    question: 'How far ahead of your hips does your foot land?',
    definition:
      'How far your ankle is ahead of your hips when your foot lands, as a share of your leg’s length, measured on the side closer to the camera.',
    referenceSource:
      'Runners measured in a lab at 9 to 12.6 km/h: 13 to 20 % of leg length is usual. Faster runners land further ahead.',
    evidence:
      'Limited evidence: a foot that lands far ahead of the hips brakes more (Lieberman 2015), and braking is linked with knee load (Wille 2014).',
    howToFilm: 'Film from the side, at hip height, with the feet in the picture.',
    nearZero: 'about under your hips',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Land closer to your hips',
        link: 'Landing far ahead is linked with more braking and a harder landing.',
        cue: 'Let your foot land under you, with an upright shin.',
        drills: [
          'Metronome at your cadence + 5 %: 1 min on, 1 min off, 5 times',
          'High-knee march into a run: 4 × 20 m',
          'Uphill strides: 4 × 60 m',
        ],
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
    const measurement = judgeSamples(this, atContacts(run, leg, ahead), modelErrorOf(this.id, run), bands);
    if (measurement.value === null || inCentimetres === null) return measurement;
    return { ...measurement, centimetres: measurement.value * inCentimetres, scaleFrom: run.scale?.source ?? null };
  },
};

/**
 * Faster running lands further ahead: 0.02 of leg length per m/s above 3. Nearer than a twentieth is no fault
 * (convention of this project, as far below the ordinary runner as the other end lies above).
 */
function bandsAt(speed: number | null): Ranges {
  const shift = speed === null ? 0 : 0.02 * Math.min(3, Math.max(0, speed - 3));
  return {
    reference: [0.05, 0.18 + shift],
    concern: [Number.NEGATIVE_INFINITY, 0.24 + shift],
  };
}

function verdictOf(measurement: KnownMeasurement, length: LengthWriter): string {
  const { value, uncertainty, centimetres } = measurement;
  const distance = centimetres === null ? legShareInWords(value) : length(centimetres, 'cm', 0);
  const lands = `Your ${partOfSide(measurement, 'foot')} lands`;
  const where = value < uncertainty ? `${lands} about under your hips` : `${lands} ${distance} ahead of your hips`;
  return placed(where, measurement, {
    usual: 'as in most runners',
    below: ', closer than in most runners',
    above: ', further than in most runners',
  });
}
