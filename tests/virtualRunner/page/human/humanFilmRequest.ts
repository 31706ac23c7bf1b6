import type { Camera } from '../../camera.ts';
import type { FilmTiming } from '../../filmTiming.ts';
import type { Form } from '../../form.ts';
import type { BodyRig } from '../../humanBody/bodyRig.ts';

/** Where a human body is filmed. */
export type Place = 'gym' | 'garage' | 'home' | 'park';

/** How a place looks in one film. */
export interface Setting {
  readonly place: Place;
  /** The treadmill has posts and a screen; without them nothing hides a runner seen from in front. */
  readonly hasConsole: boolean;
  /** Draws what stands about. */
  readonly seed: number;
  /** Where the strongest light comes from, degrees round the runner from the camera; negative = the camera's left. */
  readonly light: number;
  /** Brightness of the picture, 1 = as a phone would set it. */
  readonly exposure: number;
  /** Shutter time, seconds: what moves is drawn along its way in it. */
  readonly shutter: number;
}

/** A film of a skinned body on a treadmill: sent from Node to the page as JSON. */
export interface HumanFilmRequest {
  readonly rig: BodyRig;
  /** The body's glTF binary, base64. */
  readonly mesh: string;
  readonly form: Form;
  /** Of the variation from step to step (see `variedRun`). */
  readonly seed: number;
  readonly camera: Camera;
  readonly timing: FilmTiming;
  /** Bits per second. */
  readonly bitrate: number;
  readonly setting: Setting;
  /** Left and right of the picture exchanged, to see what the network makes of the other direction. */
  readonly isMirrored?: boolean;
}
