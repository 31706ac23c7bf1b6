import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { median } from '../signal/median.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placeOf } from './judging/placeOf.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { KnownMeasurement, MeasurementSample } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project, for want of a study. */
const ranges: Ranges = { reference: [-8, 8], concern: [Number.NEGATIVE_INFINITY, 15] };

/** A full shrug lifts the shoulders by half their distance from the ears; pulled down they go a quarter of it. */
const limits: Limits = [-40, 65];

/** The first minute is a reference only for a film that goes on well beyond it; real seconds. */
const longFilm = 180;
const firstMinute = 60;

/** How much nearer the shoulders are to the ears than at rest, % of that distance; raised positive. */
export const shoulderElevation: Measure = {
  id: 'shoulderElevation',
  group: 'posture',
  unit: '%',
  decimals: 0,
  views: ['left-side', 'right-side', 'front', 'rear'],
  limits,
  words: {
    name: 'Shoulders',
    question: 'Do your shoulders creep up to your ears?',
    definition:
      'How much closer your shoulders are to your ears, averaged over each stride, than when you stand tall, or than in the first minute of a video of three minutes or more.',
    referenceSource: 'A rule of thumb: up to 8 %.',
    evidence: 'No study of running. It is a matter of comfort for your neck and arms, so treat it as an experiment.',
    howToFilm: 'Stand tall for three seconds before you start, arms down, or film for three minutes or more.',
    nearZero: 'about as at rest',
    verdict: verdictOf,
    advice: {
      high: {
        title: 'Let your shoulders drop',
        link: 'Many runners find dropped shoulders easier on the neck.',
        cue: 'Drop your shoulders, and shake out your hands every kilometre.',
        drills: ['Shrug and drop: 10 times', 'Band face pulls: 2 × 12'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { track, trunkLength } = run.reading;
    const { times } = track;
    const seconds = times.length > 0 ? times[times.length - 1] - times[0] : 0;
    const ear = midpoint(track, Keypoint.leftEar, Keypoint.rightEar).y;
    const shoulder = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder).y;
    const heights: MeasurementSample[] = trunkLength
      ? run.strides
          .map(({ start, end }) => ({
            time: start,
            side: null,
            value: meanBetween(times, start, end, (i) => shoulder[i] - ear[i]) / trunkLength,
          }))
          .filter(({ value }) => Number.isFinite(value))
      : [];
    const minuteEnds = times[0] + firstMinute;
    const early = heights.filter(({ time }) => time < minuteEnds);
    const isLong = seconds >= longFilm && early.length >= 20;
    const rest = run.standing?.earsAboveShoulders ?? (isLong ? median(early.map(({ value }) => value)) : null);
    if (rest === null || !(rest > 0)) {
      return unavailable(this.unit, { kind: 'restUnknown' });
    }
    const compared = run.standing ? heights : heights.filter(({ time }) => time >= minuteEnds);
    const samples = compared.map((sample) => ({ ...sample, value: 100 * (1 - sample.value / rest) }));
    const measurement = judgeSamples(this, samples, modelErrorOf(this.id, run), ranges);
    return { ...measurement, baseline: run.standing ? 'standing' : 'firstMinute' };
  },
};

function verdictOf(measurement: KnownMeasurement): string {
  const { value } = measurement;
  const share = `${Math.round(Math.abs(value))} %`;
  switch (placeOf(measurement)) {
    case 'usual':
      return 'Your shoulders stay down.';
    case 'probablyUsual':
      return 'Your shoulders probably stay down.';
    case 'above':
      return `Your shoulders creep up: ${share} nearer to your ears than at rest.`;
    default:
      return `Your shoulders are about ${share} ${value < 0 ? 'further from' : 'nearer to'} your ears than at rest.`;
  }
}
