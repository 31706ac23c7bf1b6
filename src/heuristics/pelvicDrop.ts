import type { Limits } from './judging/limits.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';

/** A pelvis tilts by 30° only in a dance; for completeness, since nothing is ever shown. */
const limits: Limits = [-30, 30];

/**
 * Drop of the pelvis on the side of the leg in the air, degrees; always unavailable.
 *
 * Eighteen rendered films from front and rear with true drops of 1.4 to 9.8°: the peak of the drawn hip line in stance
 * lies between −2 and +2° whatever the truth, and follows it at r = 0.35 with a gain of 0.13; the model's own metric
 * skeleton at r = 0.27. Such a gain would blow ± 1° of drawing up to ± 8° of pelvis, wider than all that could be
 * judged.
 */
export const pelvicDrop: Measure = {
  id: 'pelvicDrop',
  group: 'posture',
  unit: 'deg',
  decimals: 0,
  views: ['front', 'rear'],
  limits,
  words: {
    name: 'Hip drop',
    question: 'Does your pelvis stay level when you stand on one leg?',
    definition: 'How far one hip sinks below the other while you stand on one leg, seen from behind or from the front.',
    referenceSource: 'A rule of thumb: up to 5°.',
    evidence:
      'Limited evidence: runners who were injured dropped more than others (Bramah 2018). People who judge it by eye on video mostly agree.',
    howToFilm:
      'Look for yourself: play a video from behind slowly, and watch your waistband while one foot is on the ground.',
    verdict: null,
    advice: {},
  },

  measure(run) {
    return viewGate(this, run) ?? unavailable(this.unit, { kind: 'pelvisNotDrawn' });
  },
};
