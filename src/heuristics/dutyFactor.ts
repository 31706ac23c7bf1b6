import { contactTimes } from './body/contactTimes.ts';
import { partOfSide } from './body/partOfSide.ts';
import { byEyeMs, judgeTimes } from './judging/judgeTimes.ts';
import type { Limits } from './judging/limits.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Sprinters are down to 20 %; from 50 % on both feet are on the ground at once, which is walking (Alexander 1989). Between
 * stands what a film's error adds to a slow jog.
 */
const limits: Limits = [10, 60];

/** Share of a stride for which its foot is on the ground, %. */
export const dutyFactor: Measure = {
  id: 'dutyFactor',
  group: 'rhythm',
  unit: '%',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Share on the ground',
    question: 'For how much of each stride is a foot on the ground?',
    definition:
      'How much of the time from one landing of a foot to its next the foot spends on the ground (“duty factor” in studies).',
    referenceSource: 'At slow speeds 35 to 39 %. No value is better.',
    evidence:
      'A high and a low share cost the same energy (Lussiana 2019). A low one goes with more load at each step.',
    howToFilm: 'Film from the side at 60 frames a second or more, with the feet in the picture.',
    verdict: (measurement) =>
      `Your ${partOfSide(measurement, 'foot')} is on the ground for ${Math.round(measurement.value)} % of its stride.`,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { cadence } = run.reading;
    const samples = contactTimes(run).flatMap(({ time, side, groundMs, strideMs, isToeOffByHand }) =>
      strideMs === null ? [] : [{ time, side, value: (groundMs / strideMs) * 100, isToeOffByHand }],
    );
    const strideMs = cadence ? 120_000 / cadence.value : 700;
    const share = 100 / strideMs;
    const ofContact = modelErrorOf('groundContactTime', run);
    const error = ofContact && {
      ...ofContact,
      offset: ofContact.offset * share,
      halfWidth: ofContact.halfWidth * share,
    };
    return judgeTimes(this, samples, error, byEyeMs(run) * share);
  },
};
