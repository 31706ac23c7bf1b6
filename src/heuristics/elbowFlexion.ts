import { interiorAngle } from '../poseTrack/interiorAngle.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { MeasurementStatus } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project: no study gives a range. */
const ranges: Ranges = { reference: [70, 110], concern: [55, 130] };

/** Interior angle of the near elbow, degrees, 180 = straight, mean over each stride. */
export const elbowFlexion: Measure = {
  id: 'elbowAngle',
  name: 'Elbow',
  group: 'arms',
  question: 'How far are your elbows bent?',
  definition:
    'The angle between upper arm and forearm, 180 being straight, averaged over each stride, on the side nearer to the camera.',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  referenceSource: 'A convention: about a right angle.',
  evidence: 'Straight and bent arms cost the same (Yegian 2019). A matter of comfort.',
  cue: 'Elbows hang bent and swing back from the shoulder.',
  drills: ['Seated arm swings: 3 × 30 s', 'Band pull-backs: 2 × 12'],
  howToFilm: 'Film from the side, at hip height, with the arms free of the rails.',

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
    return judgeSamples(this.unit, samples, modelErrorOf(this.id, run), ranges, verdictOf);
  },

  advise(measurement) {
    return {
      title: 'Let your elbows hang bent',
      explanation: `${measurement.verdict} It makes no difference to economy; many runners find a right angle easiest.`,
      cue: this.cue,
      drills: this.drills,
    };
  },
};

function verdictOf(value: number, status: MeasurementStatus): string {
  const bent = `Your elbow is held at ${Math.round(value)}°`;
  if (status === 'good') return `${bent}, about a right angle.`;
  if (status === 'info') return `${bent}.`;
  return value > ranges.reference[1]
    ? `${bent}: straighter than in most runners.`
    : `${bent}: tighter than in most runners.`;
}
