import { angleFromVertical } from '../poseTrack/angleFromVertical.ts';
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

/**
 * Convention of this project from ordinary runners' thigh (22–27°) less knee flexion (11°) at contact: within ten
 * degrees of upright. A shin that leans forward lands like a sprinter's, which is no fault.
 */
const ranges: Ranges = { reference: [-10, 10], concern: [Number.NEGATIVE_INFINITY, 16] };

/** A thigh raised by 45° over a straight knee is as far as a running leg reaches; as far back it could not land. */
const limits: Limits = [-40, 45];

/** Angle of the near shank from the vertical at initial contact, degrees, ankle ahead of the knee positive. */
export const shankAngle: Measure = {
  id: 'shankAngle',
  group: 'landing',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Shin at landing',
    question: 'Is your shin upright when your foot lands?',
    definition:
      'How far your shin tilts from upright when your foot lands, measured on the side closer to the camera. Above zero the foot is ahead of the knee.',
    referenceSource: 'A rule of thumb, from the leg angles of ordinary runners.',
    evidence:
      'Limited evidence: a foot that lands ahead of the knee goes with a sharper first impact (Lieberman 2015).',
    howToFilm: 'Film from the side, at hip height, with the feet in the picture.',
    nearZero: 'about upright',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Land with an upright shin',
        link: 'A shin that reaches ahead is linked with more braking and a sharper impact.',
        cue: 'Let your shin be upright when your foot lands.',
        drills: ['High-knee march into a run: 4 × 20 m', 'Uphill strides: 4 × 60 m'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const leg = nearLeg(run);
    if (!leg) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const { track } = run.reading;
    const { ankle, knee } = leg.keypoints;
    // From ankle up to knee, a shank whose ankle is ahead leans backward.
    const ahead = track.times.map((_, i) => -angleFromVertical(track, i, [ankle], [knee], leg.facing));
    return judgeSamples(this, atContacts(run, leg, ahead), modelErrorOf(this.id, run), ranges);
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty } = measurement;
  const shin = `Your ${partOfSide(measurement, 'shin')}`;
  const leans =
    Math.abs(value) < uncertainty
      ? `${shin} is about upright when your foot lands`
      : `${shin} tilts ${Math.round(Math.abs(value))}° ${value < 0 ? 'back' : 'ahead'} when your foot lands`;
  return placed(leans, measurement, {
    usual: 'as in most runners',
    below: '',
    above: ', more than in most runners',
  });
}
