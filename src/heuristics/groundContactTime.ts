import { contactTimes } from './body/contactTimes.ts';
import { partOfSide } from './body/partOfSide.ts';
import { byEyeMs, judgeTimes } from './judging/judgeTimes.ts';
import type { Limits } from './judging/limits.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Sprinters at full speed stand for 80 to 100 ms (Weyand 2000), slow joggers for up to 400; an ordinary film errs by up
 * to 100.
 */
const limits: Limits = [60, 500];

/**
 * Time of a foot on the ground, ms of real time: of both feet, since the model errs on each in its own way, and together it
 * errs by a fifth less than on the near one.
 */
export const groundContactTime: Measure = {
  id: 'groundContactTime',
  group: 'rhythm',
  unit: 'ms',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Contact time',
    question: 'How long is each foot on the ground?',
    definition: 'The time from when a foot lands until it leaves the ground. Both feet count.',
    referenceSource: 'Shorter the faster you run: about 300 ms at 9 km/h, 230 ms at 12.5 km/h. No value is better.',
    evidence: 'It doesn’t change how much energy you use (Van Hooren 2024), so it is shown without a judgement.',
    howToFilm: 'Film from the side at 60 frames a second or more, with the feet in the picture.',
    verdict: (measurement) =>
      `Your ${partOfSide(measurement, 'foot')} is on the ground for ${Math.round(measurement.value)} ms at each step.`,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const samples = contactTimes(run).map(({ time, side, groundMs, isToeOffByHand }) => ({
      time,
      side,
      value: groundMs,
      isToeOffByHand,
    }));
    return judgeTimes(this, samples, modelErrorOf(this.id, run), byEyeMs(run));
  },
};
