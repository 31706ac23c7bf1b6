import { kneeFlexion } from '../poseTrack/kneeFlexion.ts';
import { atContacts } from './body/atContacts.ts';
import { nearLeg } from './body/nearLeg.ts';
import { partOfSide } from './body/partOfSide.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Marker data of 46 runners: 11.0 ± 4.7°, 5th to 95th percentile 3 to 19. More than that is no fault. */
const ranges: Ranges = { reference: [8, 20], concern: [4, Number.POSITIVE_INFINITY] };

/** Knees go back behind straight by at most 10° (range of motion, AAOS); bent by 70 they would carry nobody at a run. */
const limits: Limits = [-10, 70];

/** Flexion of the near knee at initial contact, degrees; 0 = straight. */
export const kneeFlexionAtContact: Measure = {
  id: 'kneeFlexionAtContact',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Knee at landing',
    question: 'Is your knee bent when your foot lands?',
    definition:
      'How far your knee is bent when your foot lands (a straight leg is 0°), measured on the side closer to the camera.',
    referenceSource: '46 runners measured in a lab: most between 6° and 16°.',
    evidence:
      'Limited evidence: injured runners landed with a straighter knee (Bramah 2018), and runners with back pain had stiffer knees (Hamill 2009).',
    howToFilm: 'Film from the side, at hip height, with the whole leg in the picture.',
    nearZero: 'nearly straight',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Land with a softer knee',
        link: 'A straight knee at landing is linked with less cushioning.',
        cue: 'Soft, slightly bent knees when you land.',
        drills: ['Drop-and-stick landings: 3 × 6', 'Split squats: 3 × 8 each side'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    if (!leg) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const flexion = kneeFlexion(run.reading.track, leg.side);
    return judgeSamples(this, atContacts(run, leg, flexion), modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const knee = `Your ${partOfSide(measurement, 'knee')} is`;
  const bent = value < uncertainty ? `${knee} nearly straight` : `${knee} bent ${Math.round(value)}°`;
  return placed(`${bent} when your foot lands`, measurement, {
    usual: 'as in most runners',
    below: ': straighter than in most runners',
    above: ': more than in most runners',
  });
}
