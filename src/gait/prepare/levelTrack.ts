import type { PoseTrack } from '../../poseTrack/poseTrack.ts';

declare const isLevel: unique symbol;

/**
 * A body's points as everything inside the analysis sees them: the camera's roll is taken out (turned about the
 * picture's centre until upright is up), and `times` are real seconds. Only `prepare` makes one, and `asFilmed` turns
 * it into the film's own again; the brand keeps the two from being taken for each other.
 */
export interface LevelTrack extends PoseTrack {
  readonly [isLevel]: true;
}
