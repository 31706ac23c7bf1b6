import { neckAngle, trunkLean } from '../../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { kneeFlexion } from '../../poseTrack/kneeFlexion.ts';
import { midpoint } from '../../poseTrack/midpoint.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import { readGait } from '../readGait.ts';
import { facingOf } from '../scene/facingOf.ts';
import { isSideView, type View } from '../scene/scene.ts';
import type { StaticTrial } from './staticTrial.ts';

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
 * @param film the seconds of standing only.
 * @param view the person's word; null where the film is to tell.
 * @returns in the film's own seconds; null where nobody stands so, long enough, with the whole body in the picture.
 */
export function readStaticTrial(film: PreparedFilm, view: Exclude<View, 'unknown'> | null = null): StaticTrial | null {
  const { times } = film.level;
  const seconds = times.length > 1 ? times[times.length - 1] - times[0] : 0;
  if (seconds < leastSeconds || times.length < leastFrames) return null;
  const { scene, trunkLength, track: body } = readGait(film, { view });
  if (scene.gait === 'none' || trunkLength === null || scene.foundShare < 0.7) {
    return null;
  }
  if (scene.feetInPictureShare === null || scene.feetInPictureShare < 0.7) {
    return null;
  }
  // Neither size nor lean is told from an angle.
  if (scene.view === 'unknown' || scene.view === 'oblique') return null;

  const hip = midpoint(body, Keypoint.leftHip, Keypoint.rightHip);
  const shoulder = midpoint(body, Keypoint.leftShoulder, Keypoint.rightShoulder);
  const ear = midpoint(body, Keypoint.leftEar, Keypoint.rightEar);
  const ankle = midpoint(body, Keypoint.leftAnkle, Keypoint.rightAnkle);
  const heel = midpoint(body, Keypoint.leftHeel, Keypoint.rightHeel);
  const wanders = [hip.x, hip.y, ankle.x, ankle.y].some(
    (path) => quantile(path, 0.95) - quantile(path, 0.05) > stillRange * trunkLength,
  );
  if (scene.gait !== 'standing' || wanders) return null;

  const facing = facingOf(scene.direction) ?? 1;
  const isSide = isSideView(scene.view);
  const middle = (valueAt: (frame: number) => number) => median(times.map((_, i) => valueAt(i)));
  const lean = middle((i) => trunkLean(body, i, facing));
  const knees = Math.min(median(kneeFlexion(body, 'left')), median(kneeFlexion(body, 'right')));
  if (Math.abs(lean) > uprightTrunk || (isSide && knees > straightKnee)) {
    return null;
  }
  const handsDown = (['left', 'right'] as const).some(
    (side) => middle((i) => body.y[Keypoint[`${side}Wrist`]][i] - body.y[Keypoint[`${side}Elbow`]][i]) > 0,
  );
  if (!handsDown) return null;

  const reference: StaticTrial = {
    view: scene.view,
    from: times[0] * film.timeScale,
    to: times[times.length - 1] * film.timeScale,
    cameraRollDegrees: scene.cameraRollDegrees,
    leanDegrees: isSide ? lean : null,
    neckDegrees: isSide ? middle((i) => neckAngle(body, i, facing)) : null,
    earsAboveShoulders: middle((i) => shoulder.y[i] - ear.y[i]) / trunkLength,
    trunkPixels: trunkLength,
    earToHeelPixels: middle((i) => heel.y[i] - ear.y[i]),
  };
  const numbers = Object.values(reference).filter((value) => typeof value === 'number');
  return numbers.every(Number.isFinite) ? reference : null;
}
