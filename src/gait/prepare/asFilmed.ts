import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { rotateTrack } from '../../poseTrack/rotateTrack.ts';
import type { LevelTrack } from './levelTrack.ts';
import type { PreparedFilm } from './prepare.ts';

/**
 * A level track in the picture as it was filmed, the camera's roll put back; its times stay real seconds.
 *
 * Toe-off is read there: the foot rises from the belt, and the belt's line in the picture depends on roll, yaw and
 * incline together. With the roll alone taken out, toe-offs came 9 and 19 ms further from the labels of two real films
 * (README, the camera's roll).
 */
export function inFilmedPicture(film: PreparedFilm, track: LevelTrack): PoseTrack {
  return rotateTrack(track, -(film.roll?.degrees ?? 0));
}

/** A level track as it lies over the film: the camera's roll put back, and at the film's own times. */
export function asFilmed(film: PreparedFilm, track: LevelTrack): PoseTrack {
  return { ...inFilmedPicture(film, track), times: film.filmed.times };
}
