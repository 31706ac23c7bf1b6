import { cubicSpline } from '../../src/gait/signal/cubicSpline.ts';
import { keypointCount } from '../../src/gait/track/keypointCount.ts';
import { Keypoint } from '../../src/gait/track/keypoints.ts';
import type { PoseTrack } from '../../src/gait/track/poseTrack.ts';
import type { MocapRun, SpacePoint } from './mocapRuns.ts';

/** How the virtual camera films a recorded run. */
export interface Filming {
  readonly frameRate: number;
  /** Standard deviation of each point's error in each direction, metres; one frame is independent of the next. */
  readonly noise: number;
  readonly view: 'left-side' | 'right-side' | 'rear' | 'front';
  readonly seed: number;
}

const pixelsPerMetre = 400;
const thigh = 0.42;
const shank = 0.42;

/**
 * A recorded run as an orthographic camera would see it, resampled to the film's frames.
 * Knees, ankles, arms and head have no markers in all sets, so they are placed by the body's proportions; contacts don't use them.
 */
export function mocapTrack(run: MocapRun, filming: Filming): PoseTrack {
  const { frameRate, noise, view, seed } = filming;
  const first = run.times[0]!;
  const count = Math.floor((run.times.at(-1)! - first) * frameRate);
  const times = Float64Array.from({ length: count }, (_, i) => first + i / frameRate);
  const poses = run.bodies.map(keypointsOf);
  const random = gaussian(seed);
  const axis = (k: number, a: 0 | 1 | 2) => {
    // Markers drop out for a few frames; the spline runs through what is left.
    const known = poses.flatMap((pose, i) => (Number.isFinite(pose[k]![a]) ? [i] : []));
    const spline = cubicSpline(
      Float64Array.from(known, (i) => run.times[i]!),
      Float64Array.from(known, (i) => poses[i]![k]![a]),
    );
    return times.map((t) => spline.value(t));
  };
  const x: Float64Array[] = [];
  const y: Float64Array[] = [];
  for (let k = 0; k < keypointCount; k++) {
    // z points to the runner's right.
    const across =
      view === 'right-side'
        ? axis(k, 0)
        : view === 'left-side'
          ? axis(k, 0).map((v) => -v)
          : view === 'rear'
            ? axis(k, 2)
            : axis(k, 2).map((v) => -v);
    x.push(across.map((v) => 960 + pixelsPerMetre * (v + noise * random())));
    y.push(axis(k, 1).map((v) => 1000 - pixelsPerMetre * (v + noise * random())));
  }
  const score = Array.from({ length: keypointCount }, () => new Float64Array(count).fill(1));
  return { width: 1920, height: 1080, times, x, y, score, world: null };
}

function keypointsOf(body: MocapRun['bodies'][number]): SpacePoint[] {
  const { shoulders, hips, heels, toes } = body;
  const pose: SpacePoint[] = Array.from({ length: keypointCount }, () => mix(shoulders.left, shoulders.right, 0.5));
  const put = (k: number, point: SpacePoint) => {
    pose[k] = point;
  };
  const neck = mix(shoulders.left, shoulders.right, 0.5);
  const offset = (forward: number, up: number, right: number): SpacePoint => [
    neck[0] + forward,
    neck[1] + up,
    neck[2] + right,
  ];
  for (let k = 0; k <= Keypoint.mouthRight; k++) put(k, offset(0.13, 0.2, 0));
  put(Keypoint.leftEar, offset(0.04, 0.21, -0.07));
  put(Keypoint.rightEar, offset(0.04, 0.21, 0.07));
  for (const side of ['left', 'right'] as const) {
    const at = (name: 'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Knee' | 'Ankle' | 'Heel' | 'FootIndex') =>
      Keypoint[`${side}${name}`];
    const heel = heels[side];
    const toe = toes[side];
    const along = mix(heel, toe, 0.3);
    const length = Math.hypot(toe[0] - heel[0], toe[1] - heel[1]) || 1;
    const ankle: SpacePoint = [
      along[0] - (0.06 * (toe[1] - heel[1])) / length,
      along[1] + (0.06 * (toe[0] - heel[0])) / length,
      along[2],
    ];
    put(at('Shoulder'), shoulders[side]);
    put(at('Elbow'), [shoulders[side][0] - 0.1, shoulders[side][1] - 0.26, shoulders[side][2]]);
    put(at('Wrist'), [shoulders[side][0] + 0.1, shoulders[side][1] - 0.24, shoulders[side][2]]);
    put(at('Hip'), hips[side]);
    put(at('Knee'), knee(hips[side], ankle));
    put(at('Ankle'), ankle);
    put(at('Heel'), heel);
    put(at('FootIndex'), toe);
  }
  return pose;
}

/** The knee that joins hip and ankle, bending forward. */
function knee(hip: SpacePoint, ankle: SpacePoint): SpacePoint {
  const dx = ankle[0] - hip[0];
  const dy = ankle[1] - hip[1];
  const reach = Math.min(Math.hypot(dx, dy), 0.999 * (thigh + shank));
  const along = (thigh * thigh - shank * shank + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, thigh * thigh - along * along));
  return [
    hip[0] + (along * dx) / reach - (out * dy) / reach,
    hip[1] + (along * dy) / reach + (out * dx) / reach,
    (hip[2] + ankle[2]) / 2,
  ];
}

function mix(a: SpacePoint, b: SpacePoint, share: number): SpacePoint {
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]), a[2] + share * (b[2] - a[2])];
}

/** Standard normal numbers from a seed (mulberry32 and Box–Muller). */
function gaussian(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
