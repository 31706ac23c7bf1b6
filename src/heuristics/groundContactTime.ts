import { contactTimes } from './body/contactTimes.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Time of a foot on the ground, ms of real time. */
export const groundContactTime: Measure = {
  id: 'groundContactTime',
  group: 'rhythm',
  unit: 'ms',
  decimals: 0,
  views: ['left-side', 'right-side'],
  words: {
    name: 'Contact time',
    question: 'How long is each foot on the ground?',
    definition: 'The time from when a foot lands until it leaves the ground.',
    referenceSource: 'Shorter the faster you run: about 300 ms at 9 km/h, 230 ms at 12.5 km/h. No value is better.',
    evidence: 'It doesn’t change how much energy you use (Van Hooren 2024), so it is shown without a judgement.',
    cue: 'Nothing to change: it depends on your speed and cadence.',
    drills: [],
    howToFilm: 'Film from the side at 60 frames a second or more, with the feet in the picture.',
    verdict: ({ value }) => `Each foot is on the ground for ${Math.round(value)} ms.`,
    advice: {},
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const samples = contactTimes(run)
      .filter(({ side }) => side === run.reading.scene.nearSide)
      .map(({ time, side, groundMs }) => ({ time, side, value: groundMs }));
    return judgeSamples(this.unit, samples, modelErrorOf(this.id, run), null);
  },
};
