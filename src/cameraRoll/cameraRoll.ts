/**
 * How far the camera was turned about its own axis. Positive: clockwise as seen from behind the camera, so that the
 * picture is turned counter-clockwise and what is upright in the world leans to the left in it.
 */
export interface CameraRoll {
  readonly degrees: number;
  /** Standard error, degrees. */
  readonly error: number;
}
