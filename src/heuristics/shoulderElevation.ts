import { Keypoint } from '../gait/track/keypoints.ts';
import { meanBetween } from '../gait/track/meanBetween.ts';
import { midpoint } from '../gait/track/midpoint.ts';
import type { Check } from './check.ts';
import { judgeSamples } from './judgeSamples.ts';
import type { ModelError } from './modelError.ts';
import { viewGate } from './viewGate.ts';

const modelError: ModelError = { offset: 0, halfWidth: 6 };

/** Height of the ears above the shoulders as a share of trunk length, %: it falls when the shoulders are drawn up. */
export const shoulderElevation: Check = {
  id: 'shoulderElevation',
  name: 'Shoulders',
  group: 'posture',
  question: 'How much room is there between your shoulders and ears?',
  definition:
    'The height of the ears above the shoulders as a share of the trunk’s length, averaged over each stride. It falls when the shoulders are drawn up.',
  unit: '%',
  decimals: 0,
  views: ['left-side', 'right-side', 'front', 'rear'],
  usualSource: 'None: necks differ. Only a change within one runner means something.',
  evidence: 'No study. Drawn-up shoulders are a matter of comfort.',
  cue: 'Drop your shoulders; shake out your hands each kilometre.',
  drills: ['Shrug and drop: 2 × 10'],
  howToFilm: 'Film with head and shoulders in the picture.',

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, trunkLength } = run.reading;
    const ear = midpoint(track, Keypoint.leftEar, Keypoint.rightEar).y;
    const shoulder = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder).y;
    const samples = run.strides
      .map((stride) => ({
        time: stride.start,
        side: null,
        value: trunkLength
          ? (100 * meanBetween(track.times, stride.start, stride.end, (i) => shoulder[i] - ear[i])) / trunkLength
          : Number.NaN,
      }))
      .filter((sample) => !Number.isNaN(sample.value));
    return judgeSamples(
      this.unit,
      samples,
      modelError,
      null,
      (value) => `Your ears are ${Math.round(value)} % of your trunk’s length above your shoulders.`,
    );
  },

  advise() {
    return null;
  },
};
