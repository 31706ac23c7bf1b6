import { footStrikeAngles } from './body/footStrikeAngles.ts';
import { footStrikePatternOf } from './body/footStrikePatternOf.ts';
import { partOfSide } from './body/partOfSide.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Single contacts scatter by 5–20° in real films, so fewer than this many tell nothing. */
const fewestContacts = 5;

/** Runners land between 15° toe-down and 35° toe-up (Altman & Davis 2012); an ankle allows some 10 more of either. */
const limits: Limits = [-45, 45];

/** Pitch of the near foot against the ground at initial contact, degrees, toe up positive. */
export const footStrikeAngle: Measure = {
  id: 'footStrike',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Foot strike',
    question: 'Which part of your foot meets the ground first?',
    definition:
      'The angle between your foot and the ground just before it lands, measured on the foot closer to the camera. Above zero the toes point up.',
    referenceSource:
      'Above about 8° the heel lands first, below about −2° the forefoot (Altman & Davis 2012). Neither is better.',
    evidence:
      'Most runners land on the heel. Switching hasn’t been shown to prevent injuries or save energy: it moves load from the knee to the calf. What helps is landing more softly and closer to your hips.',
    howToFilm: 'Film from the side with the feet in the picture, at 60 frames a second if you can.',
    nearZero: 'about flat',
    verdict: verdictOf,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const samples = footStrikeAngles(run).map(({ stance, degrees }) => ({
      time: stance.initialContact,
      side: stance.side,
      value: degrees,
    }));
    if (samples.length < fewestContacts) {
      return unavailable(this.unit, { kind: 'tooFewLandings', found: samples.length, needed: fewestContacts });
    }
    // No class of foot strike is a fault, so the angle is shown without a judgement.
    return judgeSamples(this, samples, modelErrorOf(this.id, run), null);
  },
};

const inWords = { rearfoot: 'on the heel', midfoot: 'on the middle of the foot', forefoot: 'on the forefoot' };

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const foot = partOfSide(measurement, 'foot');
  const [low, middle, high] = [value - uncertainty, value, value + uncertainty].map(footStrikePatternOf);
  if (low === high) return `Your ${foot} lands ${inWords[middle]}.`;
  const others = [low, high].filter((pattern) => pattern !== middle).map((pattern) => inWords[pattern]);
  return `Your ${foot} probably lands ${inWords[middle]}, possibly ${others.join(' or ')}.`;
}
