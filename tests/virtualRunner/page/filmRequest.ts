import type { Camera } from '../camera.ts';
import type { FilmTiming } from '../filmTiming.ts';
import type { Form } from '../form.ts';

/** Somebody in the film. */
export interface Actor {
  readonly form: Form;
  /** Where the belt's origin lies for this one: ahead, up, to the right; metres. Down to the floor for a bystander. */
  readonly place: readonly [number, number, number];
  /** Turned to the right about the vertical, degrees; 0 = along the belt. */
  readonly heading: number;
}

/** All that a film needs: sent from Node to the page as JSON. */
export interface FilmRequest {
  readonly actors: readonly Actor[];
  readonly camera: Camera;
  readonly timing: FilmTiming;
  /** The belt's speed, m/s. */
  readonly beltSpeed: number;
  /** Bits per second. */
  readonly bitrate: number;
  readonly room: { readonly wall: string; readonly floor: string };
}
