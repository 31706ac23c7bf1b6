import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { type TrunkPath, trunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';
import { type Swing, swingAt } from './swingAt.ts';

/** Steps before and after a moment from which its phase is told. */
const windowSteps = 3;
/** The trunk's bounce jumps by this much of a step at least; a change of pace of 5 % in a moment makes 0.1 of it. */
const leastJump = 0.2;
/** What the legs say of the same jump is within this, in steps. */
const agreement = 0.2;
/** Where a window swings by less than this share of the usual, its phase is chance. */
const leastSwing = 0.4;
/** Jumps are this far apart, in steps. */
const spacing = 2;

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
  const ofTrunk = times.map((_, i) => jumpAt(bounce, i, 1));
  // The legs are asked only where there is something to ask: in most films the bounce never jumps.
  const isAsked = isFromSide && ofTrunk.some((jump) => Math.abs(jump) >= leastJump);
  const legs = isAsked ? swings(times, apart, 2 * stepSeconds, windowSteps * stepSeconds) : null;
  const jumps = times.map((_, i) => {
    if (!(Math.abs(ofTrunk[i]) >= leastJump)) return 0;
    if (legs === null) return Math.abs(ofTrunk[i]);
    // A stride is two steps, and which leg is which does not matter: half a stride is none.
    const ofLegs = jumpAt(legs, i, 0.5);
    return Math.abs(wrapped(2 * ofLegs - ofTrunk[i], 1)) <= agreement ? Math.abs(ofTrunk[i]) : 0;
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
    before.push(swingAt(times, values, from, i, time, period));
    after.push(swingAt(times, values, i, to, time, period));
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
