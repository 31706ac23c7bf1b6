import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { type TrunkPath, trunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';

/** Steps before and after a moment from which its phase is told. */
const windowSteps = 3;
/** Of a window's frames so many are known. */
const leastKnown = 0.6;
/** The trunk's bounce jumps by this much of a step at least; a change of pace of 5 % in a moment makes 0.1 of it. */
const leastJump = 0.2;
/** What the legs say of the same jump is within this, in steps. */
const agreement = 0.2;
/** Where a window swings by less than this share of the usual, its phase is chance. */
const leastSwing = 0.4;
/** Jumps are this far apart, in steps. */
const spacing = 2;

/** Phase of a swing at a moment, 0..1 of its period, and its amplitude. */
interface Swing {
  readonly phase: number;
  readonly amplitude: number;
}

/**
 * The frames at which the run jumps from one phase of a step to another without the body's moving elsewhere: on a
 * treadmill an editor's cut shows by nothing else. Bounce and legs have to say the same.
 *
 * @param track NaN where nobody was found or nothing new is shown.
 * @param stepSeconds The step's duration.
 * @param isFromSide Whether the legs are seen to pass each other; else the bounce alone is asked.
 * @returns Indices of the first frames after each jump, increasing.
 */
export function phaseJumps(track: PoseTrack, stepSeconds: number, isFromSide: boolean): number[] {
  const { times, x } = track;
  const trunk = trunkPath(track);
  const height = trunk.hipY.map((hip, i) => -(hip + trunk.shoulderY[i]) / 2 / trunk.length[i]);
  const apart = times.map(
    (_, i) =>
      (x[Keypoint.leftHeel][i] +
        x[Keypoint.leftFootIndex][i] -
        x[Keypoint.rightHeel][i] -
        x[Keypoint.rightFootIndex][i]) /
      2 /
      trunk.length[i],
  );
  const bounce = swings(times, height, stepSeconds, windowSteps * stepSeconds);
  const legs = isFromSide ? swings(times, apart, 2 * stepSeconds, windowSteps * stepSeconds) : null;
  const jumps = times.map((_, i) => {
    const ofTrunk = jumpAt(bounce, i, 1);
    if (!(Math.abs(ofTrunk) >= leastJump)) return 0;
    if (legs === null) return Math.abs(ofTrunk);
    // A stride is two steps, and which leg is which does not matter: half a stride is none.
    const ofLegs = jumpAt(legs, i, 0.5);
    return Math.abs(wrapped(2 * ofLegs - ofTrunk, 1)) <= agreement ? Math.abs(ofTrunk) : 0;
  });
  const found: number[] = [];
  for (let i = 0; i < jumps.length; i++) {
    if (jumps[i] === 0) continue;
    let best = i;
    let end = i;
    for (; end < jumps.length && times[end] - times[best] < spacing * stepSeconds; end++) {
      if (jumps[end] > jumps[best]) best = end;
    }
    found.push(mostAbrupt(track, trunk, best, 0.5 * stepSeconds));
    i = end;
  }
  return found;
}

/** The swing before and after each frame, as each side's window tells it at the frame itself. */
interface Swings {
  readonly before: readonly (Swing | null)[];
  readonly after: readonly (Swing | null)[];
  readonly usual: number;
}

function swings(times: Float64Array, values: Float64Array, period: number, seconds: number): Swings {
  const before: (Swing | null)[] = [];
  const after: (Swing | null)[] = [];
  let from = 0;
  let to = 0;
  for (const [i, time] of times.entries()) {
    while (times[from] < time - seconds) from++;
    while (to < times.length && times[to] < time + seconds) to++;
    before.push(swingOf(times, values, from, i, time, period));
    after.push(swingOf(times, values, i, to, time, period));
  }
  const usual = median([...before, ...after].flatMap((swing) => (swing ? [swing.amplitude] : [])));
  return { before, after, usual };
}

/** How far the phase jumps at a frame, of its period; NaN where it is not known on both sides. */
function jumpAt({ before, after, usual }: Swings, i: number, modulus: number): number {
  const [early, late] = [before[i], after[i]];
  if (!early || !late || Math.min(early.amplitude, late.amplitude) < leastSwing * usual) return Number.NaN;
  return wrapped(late.phase - early.phase, modulus);
}

function wrapped(value: number, modulus: number): number {
  return value - modulus * Math.round(value / modulus);
}

/** Least squares of a line and a swing of this period through the frames `from` … `to` − 1. */
function swingOf(
  times: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  at: number,
  period: number,
): Swing | null {
  const normal = Array.from({ length: 4 }, () => [0, 0, 0, 0, 0]);
  let known = 0;
  for (let i = from; i < to; i++) {
    if (Number.isNaN(values[i])) continue;
    known++;
    const t = times[i] - at;
    const terms = [1, t, Math.cos((2 * Math.PI * t) / period), Math.sin((2 * Math.PI * t) / period)];
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 4; column++) normal[row][column] += terms[row] * terms[column];
      normal[row][4] += terms[row] * values[i];
    }
  }
  const covered = to > from ? times[to - 1] - times[from] : 0;
  if (known < 6 || known < leastKnown * (to - from) || covered < 0.8 * Math.min(period, 1.2 * period)) return null;
  const solved = solve(normal);
  if (solved === null) return null;
  const [, , cosine, sine] = solved;
  return { phase: Math.atan2(-sine, cosine) / (2 * Math.PI), amplitude: Math.hypot(cosine, sine) };
}

/** Gauss–Jordan on rows of coefficients with the right-hand side last; null where they depend on each other. */
function solve(rows: number[][]): number[] | null {
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    const pivot = rows.slice(k).reduce((best, row) => (Math.abs(row[k]) > Math.abs(best[k]) ? row : best));
    if (Math.abs(pivot[k]) < 1e-9) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(k, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[k] / pivot[k];
      for (let c = k; c <= n; c++) row[c] -= share * pivot[c];
    }
  }
  return rows.map((row, k) => row[n] / row[k]);
}

/** The frame within so many seconds at which the limbs are furthest from where they were in the frame before. */
function mostAbrupt({ times, x, y }: PoseTrack, trunk: TrunkPath, near: number, seconds: number): number {
  let best = near;
  let most = 0;
  for (let i = Math.max(1, near - 60); i < Math.min(times.length, near + 60); i++) {
    if (Math.abs(times[i] - times[near]) > seconds) continue;
    const distance = (from: Side, to: Side) =>
      joints.map((joint) => {
        const [a, b] = [Keypoint[`${from}${joint}`], Keypoint[`${to}${joint}`]];
        const across = x[b][i] - trunk.hipX[i] - (x[a][i - 1] - trunk.hipX[i - 1]);
        return Math.hypot(across, y[b][i] - trunk.hipY[i] - (y[a][i - 1] - trunk.hipY[i - 1]));
      });
    // Whichever way round the legs are called.
    const gone = Math.min(
      median([...distance('left', 'left'), ...distance('right', 'right')]),
      median([...distance('left', 'right'), ...distance('right', 'left')]),
    );
    if (gone > most) {
      most = gone;
      best = i;
    }
  }
  return best;
}

type Side = 'left' | 'right';

const joints = ['Elbow', 'Wrist', 'Knee', 'Ankle'] as const;
