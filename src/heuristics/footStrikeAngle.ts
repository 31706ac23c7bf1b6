import { footStrikeAngles } from './body/footStrikeAngles.ts';
import { footStrikePatternOf } from './body/footStrikePatternOf.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Single contacts scatter by 5–20° in real films, so fewer than this many tell nothing. */
const fewestContacts = 5;

/** Pitch of the near foot against the ground at initial contact, degrees, toe up positive. */
export const footStrikeAngle: Measure = {
  id: 'footStrike',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  words: {
    name: 'Foot strike',
    question: 'Which part of your foot meets the ground first?',
    definition:
      'The angle between your foot and the ground just before it lands, measured on the foot closer to the camera. Above zero the toes point up.',
    referenceSource:
      'Above about 8° the heel lands first, below about −2° the forefoot (Altman & Davis 2012). Neither is better.',
    evidence:
      'Most runners land on the heel. Switching hasn’t been shown to prevent injuries or save energy: it moves load from the knee to the calf. What helps is landing more softly and closer to your hips.',
    cue: 'Land quietly, with your foot nearly flat and under your knee.',
    drills: ['Quiet-landing running: 5 × 1 min', 'Calf raises: 3 × 12'],
    howToFilm: 'Film from the side with the feet in the picture, at 60 frames a second if you can.',
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
    return judgeSamples(this.unit, samples, modelErrorOf(this.id, run), null);
  },
};

const inWords = { rearfoot: 'on the heel', midfoot: 'on the middle of the foot', forefoot: 'on the forefoot' };

function verdictOf({ value, uncertainty }: KnownMeasurement): string {
  const [low, middle, high] = [value - uncertainty, value, value + uncertainty].map(footStrikePatternOf);
  if (low === high) return `You land ${inWords[middle]}.`;
  const other = low === middle ? high : low;
  return `You seem to land ${inWords[middle]}, perhaps ${inWords[other]}.`;
}
