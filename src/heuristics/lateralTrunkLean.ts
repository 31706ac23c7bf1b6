import { trunkLean } from '../poseTrack/angleFromVertical.ts';
import { rangeBetween } from './body/rangeBetween.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project. */
const ranges: Ranges = { reference: [0, 7], concern: [Number.NEGATIVE_INFINITY, 11] };

/** A trunk bends by 35° to either side (range of motion, AAOS); who rocks through half of that would fall. */
const limits: Limits = [0, 40];

/** Range of the trunk's sideways angle from the vertical within a stride, degrees. */
export const lateralTrunkLean: Measure = {
  id: 'trunkSway',
  group: 'posture',
  unit: 'deg',
  decimals: 0,
  views: ['front', 'rear'],
  limits,
  words: {
    name: 'Trunk sway',
    question: 'How far does your upper body rock from side to side?',
    definition:
      'How far the line from your hips to your shoulders rocks from one side to the other within each stride, seen from the front or behind.',
    referenceSource: 'A rule of thumb: up to 7°.',
    evidence:
      'Limited evidence: in one study of 258 runners, those who bent more to the side were injured more often later (Burke 2023).',
    howToFilm: 'Film from the front or behind, at hip height, with the camera level.',
    nearZero: 'hardly any',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Keep your upper body quieter',
        link: 'A lot of rocking was linked with later injuries in one study.',
        cue: 'Quiet upper body, ribs over hips.',
        drills: ['Side planks: 3 × 20 s each side', 'Suitcase carry: 3 × 30 m each side'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track } = run.reading;
    const sideways = track.times.map((_, i) => trunkLean(track, i, 1));
    const samples = run.strides.flatMap((stride) => {
      const range = rangeBetween(track.times, stride.start, stride.end, sideways);
      return range ? [{ time: stride.start, side: null, value: range.high - range.low }] : [];
    });
    return judgeSamples(this, samples, modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const sways =
    value < uncertainty
      ? 'Your upper body hardly rocks'
      : `Your upper body rocks through ${Math.round(value)}° with each stride`;
  return placed(sways, measurement, {
    usual: 'as in most runners',
    below: '',
    above: ', more than in most runners',
  });
}
