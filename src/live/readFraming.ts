import { framing } from '../gait/scene/framing.ts';
import { viewOfFilm } from '../gait/scene/viewOfFilm.ts';
import { angleFromVertical, ankles, shoulders } from '../poseTrack/angleFromVertical.ts';
import { footKeypoints } from '../poseTrack/footKeypoints.ts';
import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import { trunkPath } from '../poseTrack/trunkPath.ts';
import { median } from '../signal/median.ts';
import { quantile } from '../signal/quantile.ts';
import { rollingMedian } from '../signal/rollingMedian.ts';
import type { FramingReading } from './framingReading.ts';

/** Found in fewer frames of a second than this share, somebody is not there. */
const leastFoundShare = 0.5;
/**
 * Who keeps the hips within this over a second, and the feet as far apart as they are within that, in trunk lengths,
 * stands still. The virtual runner with a network's unrest added gave, standing, up to 0.074 and 0.163; the feet of one
 * who walks move by at least 0.173 (seen from behind), of one who runs by 0.317.
 */
const stillHips = 0.1;
const stillFeet = 0.17;
/** The crown is above the eyes by this share of the distance from eyes to sole: eye height is about 93 % of stature. */
const crownShare = 0.07;
/** Wrists this far down the trunk from the shoulders, in trunk lengths, hang; a runner's bent arms end above. */
const hangingWrist = 0.75;

/**
 * What can be said about how somebody stands before the camera.
 *
 * @param track The last second, unsmoothed.
 * @param people How many are in view.
 * @param brightness Mean luma of the picture, 0..1; null where it was not measured.
 */
export function readFraming(track: PoseTrack, people: number, brightness: number | null): FramingReading {
  const { bodyHeightShare, feetInPictureShare, foundShare } = framing(track);
  if (people === 0 || foundShare < leastFoundShare) {
    return {
      people: 0,
      bodyHeightShare: null,
      body: null,
      feetInsideShare: null,
      headInsideShare: null,
      view: 'unknown',
      tiltDegrees: null,
      isStanding: false,
      areArmsDown: false,
      brightness,
    };
  }
  const trunk = trunkPath(track);
  const isStanding = standsStill(track, trunk.medianLength);
  return {
    people,
    bodyHeightShare,
    body: placeOf(track),
    feetInsideShare: feetInPictureShare,
    headInsideShare: headInside(track),
    view: viewOfFilm(track, trunk, null).view,
    tiltDegrees: isStanding ? tilt(track) : null,
    isStanding,
    areArmsDown: armsDown(track, trunk.medianLength),
    brightness,
  };
}

function standsStill(track: PoseTrack, trunkLength: number): boolean {
  const { times, x, y } = track;
  const of = (value: (i: number) => number) => range(times.map((_, i) => value(i))) / trunkLength;
  const hips = (axis: readonly Float64Array[]) =>
    of((i) => (axis[Keypoint.leftHip][i] + axis[Keypoint.rightHip][i]) / 2);
  // Foot against foot, either way round: legs that the model exchanges for a frame are no step.
  const feetApart = (axis: readonly Float64Array[]) =>
    of((i) => Math.abs(axis[Keypoint.leftAnkle][i] - axis[Keypoint.rightAnkle][i]));
  if (!(Math.max(hips(x), hips(y)) < stillHips && Math.max(feetApart(x), feetApart(y)) < stillFeet)) return false;
  // Sitting is still as well; standing has the knees between hips and feet.
  const level = (a: number, b: number) => (median(y[a]) + median(y[b])) / 2;
  const hip = level(Keypoint.leftHip, Keypoint.rightHip);
  const knee = level(Keypoint.leftKnee, Keypoint.rightKnee);
  const ankle = level(Keypoint.leftAnkle, Keypoint.rightAnkle);
  return knee - hip > 0.5 * trunkLength && ankle - knee > 0.5 * trunkLength;
}

/** 5–95 % range without what lasts for a frame or two only. */
function range(values: Float64Array): number {
  const calm = rollingMedian(values, 2);
  return quantile(calm, 0.95) - quantile(calm, 0.05);
}

function headInside({ times, x, y }: PoseTrack): number | null {
  let found = 0;
  let inside = 0;
  for (let i = 0; i < times.length; i++) {
    const eyes = (y[Keypoint.leftEye][i] + y[Keypoint.rightEye][i]) / 2;
    const sole = Math.max(...footKeypoints.map((k) => y[k][i]));
    if (Number.isNaN(x[Keypoint.nose][i])) continue;
    found++;
    if (eyes - crownShare * (sole - eyes) >= 0) inside++;
  }
  return found > 0 ? inside / found : null;
}

function placeOf({ times, width, height, x, y }: PoseTrack): FramingReading['body'] {
  const middle = (axis: readonly Float64Array[], a: number, b: number) =>
    median(times.map((_, i) => (axis[a][i] + axis[b][i]) / 2));
  const sole = median(times.map((_, i) => Math.max(...footKeypoints.map((k) => y[k][i]))));
  const eyes = middle(y, Keypoint.leftEye, Keypoint.rightEye);
  const hips = middle(x, Keypoint.leftHip, Keypoint.rightHip);
  const top = eyes - crownShare * (sole - eyes);
  if (Number.isNaN(top) || Number.isNaN(hips)) return null;
  return { x: hips / width, top: top / height, bottom: sole / height };
}

/** Of the line from mid-ankle to mid-shoulder: people stand upright to a few degrees, so the rest is the camera's. */
function tilt(track: PoseTrack): number | null {
  const angle = median(track.times.map((_, i) => angleFromVertical(track, i, ankles, shoulders, 1)));
  return Number.isNaN(angle) ? null : angle;
}

function armsDown({ y }: PoseTrack, trunkLength: number): boolean {
  const down = (wrist: number, shoulder: number) => median(y[wrist]) - median(y[shoulder]) > hangingWrist * trunkLength;
  return down(Keypoint.leftWrist, Keypoint.leftShoulder) && down(Keypoint.rightWrist, Keypoint.rightShoulder);
}
