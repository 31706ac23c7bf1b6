import { interiorAngle } from '../poseTrack/interiorAngle.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { endOf } from './judging/endOf.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Advice, Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project: no study gives a range. */
const ranges: Ranges = { reference: [70, 110], concern: [55, 130] };

const heldBent: Advice = {
  title: 'Relax your elbows at a right angle',
  link: 'It makes no difference to the energy you use; many runners find a right angle easiest.',
};

/** Interior angle of the near elbow, degrees, 180 = straight, mean over each stride. */
export const elbowFlexion: Measure = {
  id: 'elbowAngle',
  group: 'arms',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  words: {
    name: 'Elbow',
    question: 'How far are your elbows bent?',
    definition:
      'The angle between upper arm and forearm (a straight arm is 180°), averaged over each stride, measured on the side closer to the camera.',
    referenceSource: 'A rule of thumb: about a right angle.',
    evidence: 'Straight and bent arms cost the same energy (Yegian 2019). It is a matter of comfort.',
    cue: 'Keep your elbows bent and swing them back from the shoulder.',
    drills: ['Seated arm swings: 3 × 30 s', 'Band pull-backs: 2 × 12'],
    howToFilm: 'Film from the side, at hip height, with your hands off the rails.',
    verdict: verdictOf,
    advice: { low: heldBent, high: heldBent },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, scene } = run.reading;
    const [shoulder, elbow, wrist] =
      scene.nearSide === 'left'
        ? [Keypoint.leftShoulder, Keypoint.leftElbow, Keypoint.leftWrist]
        : [Keypoint.rightShoulder, Keypoint.rightElbow, Keypoint.rightWrist];
    const angle = interiorAngle(track, shoulder, elbow, wrist);
    const samples = run.strides
      .map((stride) => ({
        time: stride.start,
        side: scene.nearSide,
        value: meanBetween(track.times, stride.start, stride.end, (i) => angle[i]),
      }))
      .filter((sample) => !Number.isNaN(sample.value));
    return judgeSamples(this.unit, samples, modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, status } = measurement;
  const bent = `Your elbow is held at ${Math.round(value)}°`;
  if (status === 'good') return `${bent}, about a right angle.`;
  if (status === 'info') return `${bent}.`;
  return endOf(measurement) === 'high'
    ? `${bent}: straighter than in most runners.`
    : `${bent}: tighter than in most runners.`;
}
