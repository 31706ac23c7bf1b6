import type { Side } from '../../poseTrack/side.ts';
import type { Contact } from './contact.ts';

/** From one initial contact of a foot to its next; played seconds. */
export interface Stride {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly contact: Contact;
}
