import { Keypoint } from '../poseTrack/keypoints.ts';
import { midpoint } from '../poseTrack/midpoint.ts';
import type { Side } from '../poseTrack/side.ts';
import { framesBetween } from '../signal/framesBetween.ts';
import { quantile } from '../signal/quantile.ts';
import { judgedMeasurement } from './judging/judgedMeasurement.ts';
import type { Limits } from './judging/limits.ts';
import { placeOf } from './judging/placeOf.ts';
import type { Ranges } from './judging/ranges.ts';
import { summarise } from './judging/summary.ts';
import { unavailable } from './judging/unavailable.ts';
import { viewGate } from './judging/viewGate.ts';
import type { Measure } from './measure.ts';
import type { MeasuredRun } from './measuredRun.ts';
import type { KnownMeasurement, MeasurementSample } from './measurement.ts';
import { modelErrorOf } from './modelErrors/modelErrorOf.ts';

/**
 * Convention of this project: the hand may come near the mid-line; beyond it by a tenth of the shoulders counts as
 * crossing. Hands that hang at the sides are half a shoulder width from it; arms that stay wider than that are no fault.
 */
const ranges: Ranges = { reference: [0.05, 0.5], concern: [-0.1, Number.POSITIVE_INFINITY] };

/**
 * From shoulder to wrist an arm is 1.3 biacromial widths long (Drillis & Contini 1966: 0.33 of height, shoulders 0.26):
 * stretched across the chest its wrist lies 0.8 beyond the mid-line, stretched out 1.8 from it.
 */
const limits: Limits = [-0.8, 1.8];

const arms = {
  left: { wrist: Keypoint.leftWrist, own: Keypoint.leftShoulder, other: Keypoint.rightShoulder },
  right: { wrist: Keypoint.rightWrist, own: Keypoint.rightShoulder, other: Keypoint.leftShoulder },
} as const;

/**
 * Nearest approach of each wrist to the body's mid-line in every arm swing, as a share of shoulder width;
 * positive on the arm's own side, negative across.
 */
export const armCrossover: Measure = {
  id: 'armCrossover',
  group: 'arms',
  unit: 'fraction of shoulder width',
  decimals: 2,
  views: ['front', 'rear'],
  limits,
  words: {
    name: 'Arm crossing',
    question: 'Do your hands swing beside you, or across your body?',
    definition:
      'How close each wrist comes to the middle of your body in every swing, as a share of your shoulder width. Below zero it crosses to the other side.',
    referenceSource: 'A rule of thumb: hands stay on their own side, or just reach the middle.',
    evidence:
      'Swinging the arms saves energy (Arellano & Kram 2014). Nobody has shown that crossing the middle costs energy or hurts; it goes with more twisting of trunk and hips.',
    howToFilm: 'Film from the front, at chest height, with both arms in the picture.',
    nearZero: 'about the middle',
    verdict: verdictOf,
    advice: {
      low: {
        title: 'Let your hands stay on their own side',
        link: 'Arms that cross are linked with more twisting of trunk and hips.',
        cue: 'Drive your elbows straight back; let your hands brush your hips and stop at the zip of your jacket.',
        drills: ['Seated arm swings in front of a mirror: 3 × 30 s', 'Run “pockets to chin” for 4 × 1 min'],
      },
    },
  },

  measure(run) {
    const refused = viewGate(this, run);
    if (refused) return refused;
    const modelError = modelErrorOf(this.id, run);
    if (!modelError) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const samples = crossings(run, modelError.offset);
    const summaryOf = (side: Side) =>
      summarise(
        samples.filter((sample) => sample.side === side),
        modelError.halfWidth,
      );
    const left = summaryOf('left');
    const right = summaryOf('right');
    // The value is that of the arm that comes nearer: an average would hide one that crosses behind one that doesn't.
    const nearer = left && right ? (left.value < right.value ? left : right) : (left ?? right);
    if (!nearer) return unavailable(this.unit, { kind: 'tooFewStrides' });
    const measurement = judgedMeasurement(this, nearer, samples, ranges);
    if (measurement.value === null) return measurement;
    return { ...measurement, left: withinLimits(left?.value), right: withinLimits(right?.value) };
  },
};

/** For each stride and arm: 5th percentile of the wrist's signed distance from the mid-line, over shoulder width. */
function crossings(run: MeasuredRun, offset: number): MeasurementSample[] {
  const { track } = run.reading;
  const { times } = track;
  const shoulder = midpoint(track, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const hip = midpoint(track, Keypoint.leftHip, Keypoint.rightHip);
  const widths = Array.from(times, (_, i) =>
    Math.hypot(
      track.x[Keypoint.leftShoulder][i] - track.x[Keypoint.rightShoulder][i],
      track.y[Keypoint.leftShoulder][i] - track.y[Keypoint.rightShoulder][i],
    ),
  ).filter((width) => !Number.isNaN(width));
  if (widths.length === 0) return [];
  // Shoulders turn with each step, so their full width shows only in some frames.
  const shoulderWidth = quantile(widths, 0.95);
  const samples: MeasurementSample[] = [];
  for (const stride of run.strides) {
    const { first, end } = framesBetween(times, stride.start, stride.end);
    const swing = Array.from({ length: end - first }, (_, i) => first + i);
    for (const side of ['left', 'right'] as const) {
      const { wrist, own, other } = arms[side];
      const distances = swing
        .map((i) => {
          const axisX = shoulder.x[i] - hip.x[i];
          const axisY = shoulder.y[i] - hip.y[i];
          const length = Math.hypot(axisX, axisY);
          const across = (x: number, y: number) => ((x - hip.x[i]) * axisY - (y - hip.y[i]) * axisX) / length;
          const ownSide = Math.sign(
            across(track.x[own][i], track.y[own][i]) - across(track.x[other][i], track.y[other][i]),
          );
          return { frame: i, value: (ownSide * across(track.x[wrist][i], track.y[wrist][i])) / shoulderWidth };
        })
        .filter(({ value }) => !Number.isNaN(value))
        .sort((a, b) => a.value - b.value);
      if (distances.length * 2 < swing.length || distances.length === 0) continue;
      const nearest = distances[Math.floor(0.05 * distances.length)];
      samples.push({ time: times[nearest.frame], side, value: nearest.value - offset });
    }
  }
  return samples;
}

function withinLimits(value: number | undefined): number | null {
  return value !== undefined && value >= limits[0] && value <= limits[1] ? value : null;
}

function verdictOf(measurement: KnownMeasurement): string {
  const { value } = measurement;
  switch (placeOf(measurement)) {
    case 'usual':
      return 'Your hands stay on their own side.';
    case 'probablyUsual':
      return 'Your hands probably stay on their own side.';
    case 'above':
      return 'Your hands stay wide of your body.';
    case 'below': {
      const share = Math.round(Math.abs(value) * 100);
      return value < 0
        ? `Your hands cross the middle of your body by ${share} % of your shoulder width.`
        : 'Your hands reach the middle of your body.';
    }
    default:
      // The other end is the unclear one: that they may be wide of the body is no matter.
      if (value - measurement.uncertainty >= ranges.reference[0]) return 'Your hands stay on their own side.';
      return 'Your hands come close to the middle; this video can’t show whether they cross it.';
  }
}
