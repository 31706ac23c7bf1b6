import { framesOfTrack } from '../../poseTrack/framesOfTrack.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { kneeFlexion } from '../../poseTrack/kneeFlexion.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { median } from '../../signal/median.ts';
import { quantile } from '../../signal/quantile.ts';
import type { Motion } from '../motion/motion.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import { framing } from './framing.ts';
import { gaitType } from './gaitType.ts';
import { longestUnbroken } from './longestUnbroken.ts';
import type { ReadablePart } from './readablePart.ts';
import type { Scene } from './scene.ts';
import { suspectedTimeScale } from './suspectedTimeScale.ts';
import { trunkOscillation } from './trunkOscillation.ts';

/**
 * Mid-hip to mid-shoulder of an adult of the usual height, metres (0.29 of height: Drillis & Contini 1966), and that
 * height, centimetres.
 */
const usualTrunkMetres = 0.5;
const usualHeightCm = 172;
/**
 * How long a step takes is known from a stretch that holds so many of them: in a film that is left in pieces what seems
 * to repeat is where the pieces lie.
 */
const leastSteps = 2;

/**
 * What the person does and what kind of film this is, from the part that is read and how legs and trunk move in it.
 *
 * @param motion null without a body.
 * @param heightCm The runner's height; null: the usual one.
 */
export function readScene(
  film: PreparedFilm,
  part: ReadablePart,
  motion: Motion | null,
  heightCm: number | null,
): Scene {
  const { view, direction, nearSide } = part.seenFrom;
  const isFromSide = view !== 'front' && view !== 'rear';
  const trunkMetres = usualTrunkMetres * (heightCm ? heightCm / usualHeightCm : 1);
  const period = motion?.period ?? null;
  const oscillation =
    motion && period ? trunkOscillation(part.track.times, part.trunk, motion.feetApart, period.seconds) : null;
  const gait = gaitType({
    hasBody: part.hasBody,
    motion,
    oscillation,
    uprightness: uprightness(part.trunk),
    peakSwingKneeFlexion: part.hasBody && isFromSide ? peakSwingKneeFlexion(part.track) : null,
    view: !isFromSide ? 'frontal' : view === 'oblique' ? 'oblique' : 'side',
    trunkMetres,
  });
  return {
    gait,
    view,
    direction,
    nearSide,
    suspectedClock:
      gait === 'running' &&
      oscillation &&
      period &&
      !film.isTimeScaleStated &&
      longestUnbroken(part.track) >= leastSteps * period.seconds
        ? suspectedTimeScale(oscillation.amplitude, period.seconds, trunkMetres)
        : null,
    bouts: part.bouts,
    isPlayedAtTwoSpeeds: part.isPlayedAtTwoSpeeds,
    cameraRollDegrees: film.roll?.degrees ?? null,
    cameraRollError: film.roll?.error ?? null,
    // The picture's own edges count here. Who has yet to come, or has gone, is not missed.
    ...framing(whileThere(film.filmed)),
  };
}

/** From the first frame with a body to the last; the track itself without one. */
function whileThere(track: PoseTrack): PoseTrack {
  const hips = track.x[Keypoint.leftHip];
  const first = hips.findIndex((x) => !Number.isNaN(x));
  const last = hips.findLastIndex((x) => !Number.isNaN(x));
  return first < 0 ? track : framesOfTrack(track, first, last + 1);
}

function uprightness({ hipY, shoulderY, length }: TrunkPath): number {
  return median(hipY.map((hip, i) => (hip - shoulderY[i]) / length[i]));
}

function peakSwingKneeFlexion(track: PoseTrack): number | null {
  const peak = Math.max(quantile(kneeFlexion(track, 'left'), 0.9), quantile(kneeFlexion(track, 'right'), 0.9));
  return Number.isNaN(peak) ? null : peak;
}
