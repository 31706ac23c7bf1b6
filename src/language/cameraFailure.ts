/**
 * Why a camera gives no picture.
 *
 * - `insecure`: the page came over plain http; `unsupported`: the browser hands out no camera.
 * - `refused`: the person or the system said no; `absent`: there is no camera (any more) of that kind; `inUse`: another
 *   program holds it or it could not be started.
 * - `unplugged`: it was taken away in mid-run; `muted`: it is there and sends nothing (a shutter, a call, a sleeping phone).
 * - `hidden`: the page is out of sight and the browser may stop frames; `failed`: anything else.
 */
export type CameraFailure =
  | 'insecure'
  | 'unsupported'
  | 'refused'
  | 'absent'
  | 'inUse'
  | 'unplugged'
  | 'muted'
  | 'hidden'
  | 'failed';
