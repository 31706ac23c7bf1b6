/** A fixed pinhole camera looking at the virtual runner's world; the same one draws films and projects tracks. */
export interface Camera {
  /**
   * Where it stands round the runner, degrees seen from above: 0 in front, 90 at the runner's right, 180 behind,
   * 270 at the left. 80 is ten degrees in front of a right-side view.
   */
  readonly azimuth: number;
  /** Along the floor from the place under mid-hip, metres. */
  readonly distance: number;
  /** Above the belt, metres. */
  readonly height: number;
  /** The point in the middle of the picture: ahead of mid-hip, above the belt, to the runner's right; metres. */
  readonly aim: readonly [ahead: number, up: number, right: number];
  /** Clockwise turn of the camera about its own axis, degrees: the picture turns the other way. */
  readonly roll: number;
  /** From the picture's bottom to its top, degrees. */
  readonly fieldOfView: number;
  /** Picture, pixels. */
  readonly width: number;
  readonly pictureHeight: number;
}
