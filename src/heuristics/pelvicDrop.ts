import { Keypoint } from '../gait/track/keypoints.ts';
import { meanBetween } from '../gait/track/meanBetween.ts';
import type { Check } from './check.ts';
import { judgeSamples } from './judgeSamples.ts';
import type { MetricSample } from './metric.ts';
import type { ModelError } from './modelError.ts';
import { rangeBetween } from './rangeBetween.ts';
import { viewGate } from './viewGate.ts';

const modelError: ModelError = { offset: 0, halfWidth: 4 };

/** The swing side's hip below the stance side's in early and middle stance, degrees, against the stride's mean. */
export const pelvicDrop: Check = {
  id: 'pelvicDrop',
  name: 'Hip drop',
  group: 'posture',
  question: 'Does your belt line stay level when you stand on one leg?',
  definition:
    'How far the hip of the swinging leg sinks below the other while the foot is on the ground, against the average over the stride.',
  unit: 'deg',
  decimals: 0,
  views: ['front', 'rear'],
  usualSource: 'Up to about 5 degrees by motion capture. Pose models flatten it, so it is shown without a judgement.',
  evidence:
    'Moderate evidence: each degree more went with higher odds of being in the injured group (Bramah 2018), looking back.',
  cue: 'Keep your belt line level.',
  drills: ['Side planks: 3 × 20 s each side', 'Hip hikes: 2 × 12 each side', 'Single-leg bridges: 3 × 8 each side'],
  howToFilm: 'Film from behind, at hip height, with the camera level and the shirt tucked in.',

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track } = run.reading;
    const [left, right] = [Keypoint.leftHip, Keypoint.rightHip];
    /** Right hip below the left one, degrees. */
    const tilt = track.y[right].map(
      (y, i) => (Math.atan2(y - track.y[left][i], Math.abs(track.x[right][i] - track.x[left][i])) * 180) / Math.PI,
    );
    const samples: MetricSample[] = [];
    for (const stride of run.strides) {
      const level = meanBetween(track.times, stride.start, stride.end, (i) => tilt[i]);
      // Contact takes about the first 35 % of a stride; its ends belong to landing and push-off.
      const length = stride.end - stride.start;
      const range = rangeBetween(track.times, stride.start + 0.05 * length, stride.start + 0.21 * length, tilt);
      if (!range || Number.isNaN(level)) continue;
      const value = stride.side === 'left' ? range.high - level : level - range.low;
      samples.push({ time: stride.start + 0.13 * length, side: stride.side, value });
    }
    const metric = judgeSamples(
      this.unit,
      samples,
      modelError,
      null,
      (value) => `The hip of your swinging leg sinks by about ${Math.max(0, Math.round(value))}°.`,
    );
    return metric.value === null
      ? metric
      : { ...metric, reason: 'Pose models flatten the pelvis, so the true drop may be larger.' };
  },

  advise() {
    return null;
  },
};
