import { facingOf } from '../gait/scene/facingOf.ts';
import { angleFromVertical, trunkLean } from '../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import { rangeBetween } from './body/rangeBetween.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** A shoulder swings the arm back by at most some 60° and forward by 90 at a run; an arm thrown higher is no swing. */
const limits: Limits = [0, 150];

/** Range of the near upper arm's angle against the trunk within a stride, degrees. */
export const armSwing: Measure = {
  id: 'armSwing',
  group: 'arms',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Arm swing',
    question: 'How far does your upper arm swing?',
    definition:
      'The angle your upper arm swings through, from furthest back to furthest forward, measured on the side closer to the camera.',
    referenceSource: 'None: no study gives one.',
    evidence:
      'Swinging your arms takes less energy than holding them still (Arellano & Kram 2014). How far is a matter of comfort.',
    howToFilm: 'Film from the side, at hip height, with your hands off the rails.',
    nearZero: 'hardly any',
    verdict: ({ value }) => `Your upper arm swings through ${Math.round(value)}°.`,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, scene } = run.reading;
    const facing = facingOf(scene.direction) ?? 1;
    const [shoulder, elbow] =
      scene.nearSide === 'left'
        ? [Keypoint.leftShoulder, Keypoint.leftElbow]
        : [Keypoint.rightShoulder, Keypoint.rightElbow];
    // Both angles from below upwards, so that their difference is the arm's against the trunk.
    const swing = track.times.map(
      (_, i) => angleFromVertical(track, i, [elbow], [shoulder], facing) - trunkLean(track, i, facing),
    );
    const samples = run.strides.flatMap((stride) => {
      const range = rangeBetween(track.times, stride.start, stride.end, swing);
      return range ? [{ time: stride.start, side: scene.nearSide, value: range.high - range.low }] : [];
    });
    return judgeSamples(this, samples, modelErrorOf(this.id, run), null);
  },
};
