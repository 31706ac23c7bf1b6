import { german } from './cameraProblem.de.ts';
import type { Problem } from './problem.ts';
import { spoken } from './spoken.ts';

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

/** What to tell the person about each failure. */
export type CameraProblems = Readonly<Record<CameraFailure, Problem>>;

const english: CameraProblems = {
  insecure: {
    title: 'The camera needs a secure address',
    sentence: 'Browsers only allow the camera on pages that start with https, or on pages from this computer itself.',
    remedy: 'Open Lope at its https address, or choose a video instead.',
  },
  unsupported: {
    title: 'This browser can’t use a camera',
    sentence: 'This browser, or this window of it, doesn’t let pages use a camera.',
    remedy: 'Open Lope in an up-to-date Chrome, Edge, Firefox or Safari, or choose a video instead.',
  },
  refused: {
    title: 'Camera blocked',
    sentence: 'Your browser or your device is set not to let this page use the camera.',
    remedy:
      'Click the camera icon in the address bar and choose Allow, then try again. If that doesn’t help, look in your device’s privacy settings. Nothing the camera sees leaves this device.',
  },
  absent: {
    title: 'No camera found',
    sentence: 'The chosen camera is not connected.',
    remedy: 'Connect it or choose another one. Lope uses it as soon as it is there.',
  },
  inUse: {
    title: 'The camera is busy',
    sentence: 'The camera could not be started. Another app, often a video call, may be using it.',
    remedy: 'Close the other app or choose another camera, then try again.',
  },
  unplugged: {
    title: 'Camera disconnected',
    sentence: 'The camera was unplugged or switched off. What was recorded is safe.',
    remedy: 'Connect it again and the run goes on, or stop and review what was recorded.',
  },
  muted: {
    title: 'No picture from the camera',
    sentence: 'The camera is on but sends no picture. A lens cover, a privacy switch or a call may be blocking it.',
    remedy: 'Open the cover or end the call. Lope carries on by itself when the picture is back.',
  },
  hidden: {
    title: 'Lope is in the background',
    sentence: 'While this page is hidden, the browser may stop the camera’s picture.',
    remedy: 'Bring this page to the front. What was recorded is safe.',
  },
  failed: {
    title: 'The camera could not be started',
    sentence: 'The browser didn’t say why.',
    remedy: 'Reload the page or choose another camera, then try again.',
  },
};

const problems = spoken({ en: english, de: german });

/** What to tell the person about a camera that gives no picture. */
export function cameraProblem(failure: CameraFailure): Problem {
  return problems[failure];
}
