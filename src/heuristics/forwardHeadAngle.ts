import { facingOf } from '../gait/scene/facingOf.ts';
import { neckAngle } from '../poseTrack/angleFromVertical.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { againstStanding } from './judging/againstStanding.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placeOf } from './judging/placeOf.ts';
import type { Ranges } from './judging/ranges.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Convention of this project: no study of running gives a range, so the bands are wide and the wording is about
 * comfort.
 */
const ranges: Ranges = { reference: [-10, 15], concern: [Number.NEGATIVE_INFINITY, 25] };

/** Beyond how this person stands; convention of this project. */
const standingBands: Ranges = { reference: [-8, 4], concern: [Number.NEGATIVE_INFINITY, 8] };

/**
 * A neck bends by 60° forward and back (range of motion, AAOS); thrown back it takes the ears only half as far behind
 * the shoulders, since it turns on its upper joints.
 */
const limits: Limits = [-30, 60];

/** The head is held a little differently each time one stands tall; degrees, 95 %. */
const standingHalfWidth = 4.5;

/**
 * Angle of the line from mid-shoulder to mid-ear against the trunk's line, degrees, head ahead positive, mean over each
 * stride.
 */
export const forwardHeadAngle: Measure = {
  id: 'headPosition',
  group: 'posture',
  unit: 'deg',
  decimals: 0,
  views: ['left-side', 'right-side'],
  limits,
  words: {
    name: 'Head position',
    question: 'Is your head above your shoulders, or does it stick out in front?',
    definition:
      'The angle between your neck (shoulder to ear) and your trunk, averaged over each stride. Where Lope has seen you stand tall, it shows how much further forward your head is than then.',
    referenceSource: 'A rule of thumb: no study of running gives a range.',
    evidence:
      'No study of running. It is a matter of comfort for your neck and upper back, so treat it as an experiment.',
    howToFilm: 'Film from the side, at hip height, with the head in the picture.',
    nearZero: 'about in line',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Bring your head back over your shoulders',
        link: 'A head held forward is more work for neck and upper back; many runners find it more comfortable further back.',
        cue: 'Ears over shoulders, eyes 20 to 30 metres ahead, chin gently in.',
        drills: ['Chin tucks: 2 × 10', 'Stand with back and head against a wall: 3 × 20 s'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, scene } = run.reading;
    const facing = facingOf(scene.direction) ?? 1;
    const samples = run.strides
      .map((stride) => ({
        time: stride.start + 0.15 * (stride.end - stride.start),
        side: null,
        value: meanBetween(track.times, stride.start, stride.end, (i) => neckAngle(track, i, facing)),
      }))
      .filter((sample) => !Number.isNaN(sample.value));
    const standing = run.standing?.neckDegrees ?? null;
    const own = modelErrorOf(this.id, run);
    if (standing === null || !own) return judgeSamples(this, samples, own, ranges);
    const error = againstStanding(own, standing, standingHalfWidth);
    return { ...judgeSamples(this, samples, error, standingBands), baseline: 'standing' };
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value, uncertainty, baseline } = measurement;
  if (baseline === 'standing') return beyondStanding(measurement);
  const place = placeOf(measurement);
  const degrees = `${Math.round(Math.abs(value))}°`;
  const isInLine = Math.abs(value) < uncertainty;
  const where = isInLine
    ? 'about in line with your trunk'
    : `about ${degrees} ${value < 0 ? 'behind' : 'in front of'} your trunk’s line`;
  if (place === 'usual') return `Your head is ${where}: well balanced.`;
  if (place === 'probablyUsual') return `Your head is ${where}: probably well balanced.`;
  if (place === 'above') return `Your head is held forward: ${degrees} in front of your trunk’s line.`;
  return `Your head is ${where}.`;
}

function beyondStanding(measurement: KnownMeasurement): string {
  const { value } = measurement;
  const degrees = `${Math.round(Math.abs(value))}°`;
  const place = placeOf(measurement);
  if (place === 'usual') return 'You carry your head much as you do when you stand tall.';
  if (place === 'probablyUsual') return 'You probably carry your head much as you do when you stand tall.';
  if (place === 'above') return `Your head is held forward: ${degrees} more than when you stand tall.`;
  return `Your head is about ${degrees} ${value < 0 ? 'further back' : 'further forward'} than when you stand tall.`;
}
