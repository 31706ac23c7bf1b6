import type { Channels } from './channels.ts';

/**
 * One runner's body through a film, as a structure of arrays: `x[k][i]` is keypoint `k` (see `Keypoint`) in frame `i`.
 *
 * - `x`, `y`: pixels of the upright picture, x to the right, y down. `NaN` where nobody was found or a point was
 *   rejected.
 * - `score`: 0..1, the model's own confidence; `NaN` as above. It does not warn of legs drawn on the wrong foot.
 * - `world`: metres, origin mid-hip, x right, y down, z away from the camera; `null` when the track has none.
 * - `times`: presentation time of each frame as the file states it, seconds, strictly increasing.
 *   Never a frame counter: phone films have a variable rate and may start above 0.
 */
export interface PoseTrack extends Channels<readonly Float64Array[]> {
  readonly width: number;
  readonly height: number;
  readonly times: Float64Array;
}
