import type { Problem } from './problem.ts';

/**
 * Why a camera gives no picture.
 *
 * - `insecure`: the page came over plain http; `unsupported`: the browser hands out no camera.
 * - `refused`: the person or the system said no; `absent`: there is no camera (any more) of that kind; `inUse`: another
 *   program holds it or it could not be started.
 * - `unplugged`: it was taken away in mid-run; `muted`: it is there and sends nothing (a shutter, a call, a sleeping
 *   phone).
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

const problems: Readonly<Record<CameraFailure, Problem>> = {
  insecure: {
    title: 'The camera needs a secure address',
    sentence: 'Browsers hand out the camera only to pages opened over https or from this very computer.',
    remedy: 'Open Lope by its https address, or choose a film instead.',
  },
  unsupported: {
    title: 'This browser has no camera for Lope',
    sentence: 'This browser, or this window of it, lets no page use a camera.',
    remedy: 'Open Lope in a current Chrome, Edge, Firefox or Safari, or choose a film instead.',
  },
  refused: {
    title: 'Lope may not use the camera',
    sentence: 'The browser or the system was told not to let this page see the camera.',
    remedy:
      'Allow the camera with the sign beside the address, and in the system’s privacy settings, then try again. Nothing that it sees leaves this device.',
  },
  absent: {
    title: 'No camera was found',
    sentence: 'The chosen camera is not connected.',
    remedy: 'Connect a camera or choose another one. It is used as soon as it is there.',
  },
  inUse: {
    title: 'The camera is busy',
    sentence: 'The camera could not be started. Another program, often a video call, may be using it.',
    remedy: 'Close the other program, or choose another camera, then try again.',
  },
  unplugged: {
    title: 'The camera is gone',
    sentence: 'The camera was disconnected or taken away. What was recorded is safe.',
    remedy: 'Connect it again and the run goes on, or stop and look at what was recorded.',
  },
  muted: {
    title: 'The camera sends no picture',
    sentence: 'The camera is on but sends no picture: a shutter, a privacy key or a call may hold it back.',
    remedy: 'Open the shutter or end the call. Lope goes on by itself when the picture is back.',
  },
  hidden: {
    title: 'Lope is out of sight',
    sentence: 'While this page is hidden the browser may hold back the camera’s frames.',
    remedy: 'Bring this page to the front. What was recorded is safe.',
  },
  failed: {
    title: 'The camera could not be started',
    sentence: 'The browser gave no reason.',
    remedy: 'Reload the page or choose another camera, then try again.',
  },
};

/** What to tell the person about a camera that gives no picture. */
export function cameraProblem(failure: CameraFailure): Problem {
  return problems[failure];
}
