import { trunkLean } from '../poseTrack/angleFromVertical.ts';
import { rangeBetween } from './body/rangeBetween.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project. */
const ranges: Ranges = { reference: [Number.NEGATIVE_INFINITY, 7], concern: [Number.NEGATIVE_INFINITY, 11] };

/** Range of the trunk's sideways angle from the vertical within a stride, degrees. */
export const lateralTrunkLean: Measure = {
  id: 'trunkSway',
  group: 'posture',
  unit: 'deg',
  decimals: 0,
  views: ['front', 'rear'],
  words: {
    name: 'Trunk sway',
    question: 'How far does your upper body rock from side to side?',
    definition:
      'How far the line from your hips to your shoulders rocks from one side to the other within each stride, seen from the front or behind.',
    referenceSource: 'A rule of thumb: up to 7°.',
    evidence:
      'Limited evidence: in one study of 258 runners, those who bent more to the side were injured more often later (Burke 2023).',
    cue: 'Quiet upper body, ribs over hips.',
    drills: ['Side planks: 3 × 20 s each side', 'Suitcase carry: 3 × 30 m each side'],
    howToFilm: 'Film from the front or behind, at hip height, with the camera level.',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Keep your upper body quieter',
        link: 'A lot of rocking was linked with later injuries in one study.',
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
    return judgeSamples(this.unit, samples, modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf({ value, status }: KnownMeasurement): string {
  const sways = `Your upper body rocks through ${Math.round(value)}° with each stride`;
  if (status === 'good') return `${sways}, as in most runners.`;
  if (status === 'info') return `${sways}.`;
  return `${sways}, more than in most runners.`;
}
