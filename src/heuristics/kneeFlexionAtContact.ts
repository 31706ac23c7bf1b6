import { kneeFlexion } from '../poseTrack/kneeFlexion.ts';
import { atContacts } from './body/atContacts.ts';
import { nearLeg } from './body/nearLeg.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Marker data of 46 runners: 11.0 ± 4.7°, 5th to 95th percentile 3 to 19. */
const ranges: Ranges = { reference: [8, Number.POSITIVE_INFINITY], concern: [4, Number.POSITIVE_INFINITY] };

/** Flexion of the near knee at initial contact, degrees; 0 = straight. */
export const kneeFlexionAtContact: Measure = {
  id: 'kneeFlexionAtContact',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  words: {
    name: 'Knee at landing',
    question: 'Is your knee bent when your foot lands?',
    definition:
      'How far your knee is bent when your foot lands (a straight leg is 0°), measured on the side closer to the camera.',
    referenceSource: '46 runners measured in a lab: most between 6° and 16°.',
    evidence:
      'Limited evidence: injured runners landed with a straighter knee (Bramah 2018), and runners with back pain had stiffer knees (Hamill 2009).',
    cue: 'Soft knees when you land.',
    drills: ['Drop-and-stick landings: 3 × 6', 'Split squats: 3 × 8 each side'],
    howToFilm: 'Film from the side, at hip height, with the whole leg in the picture.',
    verdict: verdictOf,
    advice: {
      low: { title: 'Land with a softer knee', link: 'A straight knee at landing is linked with less cushioning.' },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    if (!leg) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const flexion = kneeFlexion(run.reading.track, leg.side);
    return judgeSamples(this.unit, atContacts(run, leg, flexion), modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf({ value, status }: KnownMeasurement): string {
  const bent = `Your knee is bent ${Math.max(0, Math.round(value))}° when your foot lands`;
  if (status === 'good') return `${bent}, as in most runners.`;
  if (status === 'info') return `${bent}.`;
  return `${bent}: straighter than in most runners.`;
}
