import { Keypoint } from '../../src/poseTrack/keypoints.ts';
import type { PoseTrack } from '../../src/poseTrack/poseTrack.ts';
import type { Side } from '../../src/poseTrack/side.ts';
import { median } from '../../src/signal/median.ts';
import type { FaultView } from './blazePoseFaults.ts';
import { faultHarmonics } from './faultHarmonics.ts';
import { faultJoint } from './faultJoint.ts';
import { faultRole } from './faultRole.ts';
import { leastSquares } from './leastSquares.ts';
import type { SceneTruth } from './sceneTruth.ts';
import { stridePhase } from './stridePhase.ts';

/** Between two contacts of a foot that are further apart than so many usual strides nobody ran. */
const longestStride = 1.6;

/**
 * Where a body has its points: each one's place from the joint that it hangs from, as it goes with the stride.
 *
 * @param track exact. @param contacts played seconds. @param roll of the camera, degrees, which is taken out.
 * @returns by role: coefficients of `faultHarmonics` in trunk lengths, first axis and second one after the other, with
 * the axes of `BlazePoseFaults`. Of someone without strides only the mean.
 */
export function placesOnBody(
  track: PoseTrack,
  contacts: readonly { readonly side: Side; readonly initialContact: number }[],
  { view, direction, nearSide }: SceneTruth,
  roll: number,
): Record<string, number[]> {
  const faultView: FaultView = view === 'front' || view === 'rear' ? view : 'side';
  const trunk = trunkLength(track);
  const turn = (roll * Math.PI) / 180;
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const bases = {
    left: strideBasis(track.times, contacts, 'left'),
    right: strideBasis(track.times, contacts, 'right'),
  };
  const places: Record<string, number[]> = {};
  for (const keypoint of Object.keys(Keypoint) as (keyof typeof Keypoint)[]) {
    const role = faultRole(keypoint, faultView, nearSide);
    if (!role.isOwn) continue;
    const own = Keypoint[keypoint];
    const joint = faultJoint(keypoint);
    const ahead = aheadOf(faultView, role.side, direction);
    const { frames, basis } = bases[role.side];
    const from = (rows: readonly Float64Array[], i: number) =>
      joint ? rows[Keypoint[joint]][i] : (rows[Keypoint.leftHip][i] + rows[Keypoint.rightHip][i]) / 2;
    const across: number[] = [];
    const up: number[] = [];
    for (const i of frames) {
      const dx = track.x[own][i] - from(track.x, i);
      const dy = track.y[own][i] - from(track.y, i);
      across.push((ahead * (c * dx - s * dy)) / trunk);
      up.push(-(s * dx + c * dy) / trunk);
    }
    places[role.name] = [...leastSquares(basis, across), ...leastSquares(basis, up)];
  }
  return places;
}

/** +1 where the first axis of the faults points right in the picture: forward, or to the limb's own side. */
export function aheadOf(view: FaultView, side: Side, direction: SceneTruth['direction']): 1 | -1 {
  if (view === 'side') return direction === 'left' ? -1 : 1;
  return (side === 'right') === (view === 'rear') ? 1 : -1;
}

/** Median distance from mid-shoulder to mid-hip, pixels. */
export function trunkLength({ times, x, y }: PoseTrack): number {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = Keypoint;
  const lengths = Array.from(times, (_, i) =>
    Math.hypot(
      (x[leftShoulder][i] + x[rightShoulder][i] - x[leftHip][i] - x[rightHip][i]) / 2,
      (y[leftShoulder][i] + y[rightShoulder][i] - y[leftHip][i] - y[rightHip][i]) / 2,
    ),
  );
  return lengths.length > 0 ? median(lengths) : 0;
}

/** The frames of a film in which this foot's strides follow each other, with their regressors. */
function strideBasis(
  times: Float64Array,
  contacts: readonly { readonly side: Side; readonly initialContact: number }[],
  side: Side,
): { readonly frames: number[]; readonly basis: number[][] } {
  const own = contacts.filter((contact) => contact.side === side).map(({ initialContact }) => initialContact);
  const strides = own.slice(1).map((contact, i) => ({ from: own[i], to: contact }));
  const usual = strides.length > 0 ? median(strides.map(({ from, to }) => to - from)) : 0;
  const run = strides.filter(({ from, to }) => to - from <= longestStride * usual);
  const frames = [...times.keys()].filter((i) => run.some(({ from, to }) => times[i] >= from && times[i] < to));
  if (frames.length === 0)
    return {
      frames: [...times.keys()],
      basis: Array.from(times, () => faultHarmonics(0).map((_, j) => (j === 0 ? 1 : 0))),
    };
  return { frames, basis: frames.map((i) => faultHarmonics(stridePhase(contacts, side, times[i]) ?? 0)) };
}
