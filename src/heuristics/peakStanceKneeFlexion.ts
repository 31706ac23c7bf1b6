import { kneeFlexion } from '../poseTrack/kneeFlexion.ts';
import { nearLeg } from './body/nearLeg.ts';
import { partOfSide } from './body/partOfSide.ts';
import { peakKnees } from './body/peakKnees.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Marker data of 46 runners: 41.0 ± 5.2°, 32 to 50. */
const ranges: Ranges = { reference: [35, 50], concern: [30, 55] };

/** A runner's standing knee is never stiff nor in a deep squat: sprinters bend it 25°, the softest runners some 65. */
const limits: Limits = [5, 100];

/** Greatest flexion of the near knee in stance, degrees; 0 = straight. */
export const peakStanceKneeFlexion: Measure = {
  id: 'peakKneeFlexion',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Knee bend on the ground',
    question: 'How far does your knee give while your foot is on the ground?',
    definition:
      'The most your knee bends while your foot is on the ground (a straight leg is 0°), measured on the side closer to the camera.',
    referenceSource: '46 runners measured in a lab: most between 36° and 46°.',
    evidence:
      'Limited evidence: little bend may mean poor cushioning (Souza 2016), a lot of bend more load on the kneecap. Runners with back pain bend less (Hamill 2009).',
    howToFilm: 'Film from the side, at hip height, with the whole leg in the picture.',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Let your knees give a little more',
        link: 'Stiff knees are linked with less cushioning.',
        cue: 'Springy, quiet knees that give as you land.',
        drills: ['Squats: 3 × 10', 'Drop-and-stick landings: 3 × 6'],
      },
      high: {
        title: 'Stay a little taller on the ground',
        link: 'Sinking deep is linked with more load on the kneecap.',
        cue: 'Stay tall on the ground, and spring off it quickly.',
        drills: ['Step-downs: 3 × 8 each side', 'Ankle hops with nearly straight knees: 3 × 15'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    if (!leg) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const { track } = run.reading;
    const samples = peakKnees(track.times, kneeFlexion(track, leg.side), leg.stances);
    if (!samples) return unavailable(this.unit, { kind: 'noGreatestBend' });
    return judgeSamples(this, samples, modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const knee = partOfSide(measurement, 'knee');
  return placed(`Your ${knee} bends to ${Math.round(measurement.value)}° on the ground`, measurement, {
    usual: 'as in most runners',
    below: ': stiffer than in most runners',
    above: ', more than in most runners',
  });
}
