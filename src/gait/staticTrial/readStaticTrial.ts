import type { CameraRoll } from '../../cameraRoll/cameraRoll.ts';
import { neckAngle, trunkLean } from '../../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { kneeFlexion } from '../../poseTrack/kneeFlexion.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import { readGait } from '../readGait.ts';
import { facingOf } from '../scene/facingOf.ts';
import type { View } from '../scene/scene.ts';
import type { StaticTrial } from './staticTrial.ts';

/** A standing reference, or why there is none and what to do. */
export type StaticTrialReading =
  | { readonly reference: StaticTrial; readonly reason: null }
  | { readonly reference: null; readonly reason: string };

/** What the person knows better than the picture. */
export interface StaticTrialOptions {
  readonly view?: Exclude<View, 'unknown'> | null;
  /** As in `GaitOptions`: a run and the stand it is held against are turned alike. */
  readonly cameraRoll?: CameraRoll | null;
}

/** Sway of quiet standing has slow parts: less than this does not average them out. */
const leastSeconds = 1.5;
const leastFrames = 12;
/** Range of hips and ankles while someone stands, trunk lengths: sway is some 2 cm, a step ten times that. */
const stillRange = 0.12;
/** Standing tall: knees nearly straight, trunk within what people call upright, hands below the elbows. Degrees. */
const straightKnee = 25;
const uprightTrunk = 15;

/**
 * Reads how someone stands from a few seconds of standing tall with the arms down.
 *
 * @param track the seconds of standing only, as the model gave them, unsmoothed.
 * @returns the reference, or a sentence that says what to do differently.
 */
export function readStaticTrial(track: PoseTrack, options: StaticTrialOptions = {}): StaticTrialReading {
  const none = (reason: string): StaticTrialReading => ({ reference: null, reason });
  const { times } = track;
  const seconds = times.length > 1 ? times[times.length - 1] - times[0] : 0;
  if (seconds < leastSeconds || times.length < leastFrames) return none('Stand still for about three seconds.');
  const reading = readGait(track, { view: options.view ?? null, cameraRoll: options.cameraRoll ?? null });
  const { scene, trunkLength, track: body } = reading;
  if (scene.gait === 'none' || trunkLength === null || scene.foundShare < 0.7) {
    return none('Step into the picture until your whole body is seen.');
  }
  if (scene.feetInPictureShare === null || scene.feetInPictureShare < 0.7) {
    return none('Tilt the camera down or step back until your feet are in the picture.');
  }
  const { view, direction } = scene;
  if (view === 'unknown' || view === 'oblique') return none('Stand as you will run: square to the camera.');

  const hip = midpoint(body, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = midpoint(body, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const ear = midpoint(body, Keypoint.leftEar, Keypoint.rightEar);
  const ankle = midpoint(body, Keypoint.leftAnkle, Keypoint.rightAnkle);
  const heel = midpoint(body, Keypoint.leftHeel, Keypoint.rightHeel);
  const wanders = [hip.x, hip.y, ankle.x, ankle.y].some(
    (path) => quantile(path, 0.95) - quantile(path, 0.05) > stillRange * trunkLength,
  );
  if (scene.gait !== 'standing' || wanders) return none('Stand still for about three seconds.');

  const facing = facingOf(direction) ?? 1;
  const isSide = view === 'left-side' || view === 'right-side';
  const middle = (valueAt: (frame: number) => number) => median(times.map((_, i) => valueAt(i)));
  const lean = middle((i) => trunkLean(body, i, facing));
  const knees = Math.min(median(kneeFlexion(body, 'left')), median(kneeFlexion(body, 'right')));
  if (Math.abs(lean) > uprightTrunk || (isSide && knees > straightKnee)) {
    return none('Stand tall: legs straight, upper body upright.');
  }
  const handsDown = (['left', 'right'] as const).some(
    (side) => middle((i) => body.y[Keypoint[`${side}Wrist`]][i] - body.y[Keypoint[`${side}Elbow`]][i]) > 0,
  );
  if (!handsDown) return none('Let your arms hang down.');

  const reference: StaticTrial = {
    view,
    from: times[0],
    to: times[times.length - 1],
    cameraRollDegrees: scene.cameraRollDegrees,
    leanDegrees: isSide ? lean : null,
    neckDegrees: isSide ? middle((i) => neckAngle(body, i, facing)) : null,
    earsAboveShoulders: middle((i) => shoulder.y[i] - ear.y[i]) / trunkLength,
    trunkPixels: trunkLength,
    earToHeelPixels: middle((i) => heel.y[i] - ear.y[i]),
  };
  const numbers = Object.values(reference).filter((value) => typeof value === 'number');
  if (!numbers.every(Number.isFinite)) return none('Step into the picture until your whole body is seen.');
  return { reference, reason: null };
}
