import { contactTimes } from './body/contactTimes.ts';
import { byEyeMs, judgeTimes } from './judging/judgeTimes.ts';
import type { Limits } from './judging/limits.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Runners at full speed fly for 120 to 150 ms (Weyand 2000), bounding ones for twice as long; no time is below none. */
const limits: Limits = [0, 350];

/** Time with both feet off the ground, ms of real time. */
export const flightTime: Measure = {
  id: 'flightTime',
  group: 'rhythm',
  unit: 'ms',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Flight time',
    question: 'How long are both feet in the air?',
    definition: 'The time from when one foot leaves the ground until the other one lands.',
    referenceSource: 'At slow speeds 80 to 110 ms. No value is better.',
    evidence: 'It doesn’t change how much energy you use (Van Hooren 2024), so it is shown without a judgement.',
    howToFilm: 'Film from the side at 60 frames a second or more, with the feet in the picture.',
    nearZero: 'hardly any',
    verdict: ({ value }) =>
      value < 20
        ? 'Your feet hardly leave the ground between steps.'
        : `Both feet are in the air for ${Math.round(value)} ms between steps.`,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const samples = contactTimes(run).flatMap(({ time, side, flightMs, isToeOffByHand }) =>
      flightMs === null ? [] : [{ time, side, value: flightMs, isToeOffByHand }],
    );
    return judgeTimes(this, samples, modelErrorOf(this.id, run), byEyeMs(run));
  },
};
