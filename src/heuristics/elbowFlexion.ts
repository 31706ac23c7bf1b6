import { interiorAngle } from '../poseTrack/interiorAngle.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { partOfSide } from './body/partOfSide.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project: no study gives a range. */
const ranges: Ranges = { reference: [70, 110], concern: [55, 130] };

/** A forearm meets the upper arm at some 145° of flexion (range of motion, AAOS), 35 inside; 180 is straight. */
const limits: Limits = [20, 180];

const link = 'It makes no difference to the energy you use; many runners find a right angle easiest.';

/** Interior angle of the near elbow, degrees, 180 = straight, mean over each stride. */
export const elbowFlexion: Measure = {
  id: 'elbowAngle',
  group: 'arms',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Elbow',
    question: 'How far are your elbows bent?',
    definition:
      'The angle between upper arm and forearm (a straight arm is 180°), averaged over each stride, measured on the side closer to the camera.',
    referenceSource: 'A rule of thumb: about a right angle.',
    evidence: 'Straight and bent arms cost the same energy (Yegian 2019). It is a matter of comfort.',
    howToFilm: 'Film from the side, at hip height, with your hands off the rails.',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Let your elbows open a little',
        link,
        cue: 'Let your hands drop to your hips as they swing back.',
        drills: ['Seated arm swings, hands down to the hips: 3 × 30 s', 'Shake out your arms: 10 s every kilometre'],
      },
      high: {
        title: 'Bend your elbows a little more',
        link,
        cue: 'Elbows bent to about a right angle; swing from the shoulder.',
        drills: ['Seated arm swings, elbows at a right angle: 3 × 30 s', 'Band pull-backs with bent elbows: 2 × 12'],
      },
    },
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
    return judgeSamples(this, samples, modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const elbow = partOfSide(measurement, 'elbow');
  return placed(`Your ${elbow} is held at ${Math.round(measurement.value)}°`, measurement, {
    usual: 'about a right angle',
    below: ': tighter than in most runners',
    above: ': straighter than in most runners',
  });
}
