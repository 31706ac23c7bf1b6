import { Keypoint } from '../poseTrack/keypoints.ts';
import { legKeypoints } from '../poseTrack/legKeypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import { meanBetween } from '../signal/meanBetween.ts';
import { median } from '../signal/median.ts';
import { forAverageBody } from './body/forAverageBody.ts';
import { judgeSamples } from './judging/judgeSamples.ts';
import type { Limits } from './judging/limits.ts';
import { placed } from './judging/placed.ts';
import type { Ranges } from './judging/ranges.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { LengthWriter, Measure } from './measure.ts';
import type { KnownMeasurement, MeasurementSample } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/** Convention of this project about a mean of some 6 cm. */
const ranges: Ranges = { reference: [3, 10], concern: [0, 14] };

/** Feet cross or part by no more than a hip's width and a half: 30 cm either way would be skating or a tightrope act. */
const limits: Limits = [-20, 40];

/** Seconds of an ordinary step, where the film gives no cadence. */
const ordinaryStepSeconds = 0.36;

/** Sideways distance between successive feet in mid-stance, cm; negative when they cross. */
export const stepWidth: Measure = {
  id: 'stepWidth',
  group: 'landing',
  unit: 'cm',
  decimals: 0,
  views: ['front', 'rear'],
  limits,
  words: {
    name: 'Step width',
    question: 'How far apart do your feet land, or do they cross over?',
    definition:
      'The sideways distance between one footfall and the next, seen from the front or behind. Below zero your feet cross over.',
    referenceSource: 'A rule of thumb: the average is about 6 cm.',
    evidence:
      'Limited evidence: narrow steps strain the outside of the knee (Meardon 2012); wide ones cost energy (Arellano & Kram 2011).',
    howToFilm: 'Film from behind, at hip height, and enter your height.',
    nearZero: 'about in one line',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Let each foot land on its own side',
        link: 'Narrow steps are linked with more strain at the outside of the knee.',
        cue: 'Run on two rails, not on a tightrope.',
        drills: ['Straddle a painted line, one foot on either side: 4 × 60 m', 'Hip abduction with a band: 3 × 12'],
      },
      high: {
        title: 'Bring your feet a little closer together',
        link: 'Wide steps are linked with using more energy.',
        cue: 'Let both feet land close beside one line under you.',
        drills: ['Run with each foot just touching a painted line: 4 × 60 m', 'Single-leg balance: 3 × 30 s each side'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const { scale, reading } = run;
    if (!scale) return unavailable(this.unit, { kind: 'noScale' });
    const { track, stances, scene } = reading;
    const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip).x;
    // From the front the runner's right is on the picture's left.
    const rightwards = scene.view === 'rear' ? 1 : -1;
    const step = reading.cadence ? 60 / reading.cadence.value : ordinaryStepSeconds;
    const places = stances.map(({ initialContact, side }) => {
      const { ankle, heel } = legKeypoints(side);
      const from = initialContact + 0.2 * step;
      const foot = meanBetween(track.times, from, from + 0.3 * step, (i) => (track.x[ankle][i] + track.x[heel][i]) / 2);
      // The hips over a whole step before and after: their sway belongs to the step, a drift across the belt doesn't.
      const body = meanBetween(track.times, initialContact - step, initialContact + step, (i) => hip[i]);
      return { side, time: from, place: rightwards * (foot - body) * scale.metresPerPixel * 100 };
    });
    const samples: MeasurementSample[] = [];
    for (let i = 1; i < places.length; i++) {
      const [before, after] = [places[i - 1], places[i]];
      if (before.side === after.side) continue;
      const [right, left] = before.side === 'right' ? [before, after] : [after, before];
      const value = right.place - left.place;
      if (!Number.isNaN(value)) samples.push({ time: after.time, side: after.side, value });
    }
    const own = modelErrorOf(this.id, run);
    const width = samples.length > 0 ? Math.abs(median(samples.map(({ value }) => value))) : 0;
    const error = own && { ...own, halfWidth: Math.hypot(own.halfWidth, width * scale.relativeError) };
    return { ...judgeSamples(this, samples, error, ranges), scaleFrom: scale.source };
  },
};

function verdictOf(measurement: KnownMeasurement, length: LengthWriter): string {
  const { value, uncertainty } = measurement;
  const width = length(Math.abs(value), 'cm', 0);
  const size = forAverageBody(measurement);
  const stands =
    Math.abs(value) < uncertainty
      ? 'Your feet land about in one line'
      : value < 0
        ? `Your feet cross by ${width}${size}`
        : `Your feet land ${width} apart${size}`;
  return placed(stands, measurement, {
    usual: 'as in most runners',
    below: ': narrower than in most runners',
    above: ': wider than in most runners',
  });
}
