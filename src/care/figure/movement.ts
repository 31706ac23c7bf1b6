import type { Pose } from './pose.ts';

/** What of the body can rest on something. A `foot` stands flat; a `ball` of the foot stands with its heel up. */
export type RestingPart =
  | `${'left' | 'right'} ${'foot' | 'ball' | 'heel' | 'knee' | 'hand' | 'elbow'}`
  | 'seat'
  | 'back'
  | 'belly'
  | 'side';

/** A part that rests on the floor, or on something so high above it. */
export type Contact = RestingPart | { readonly part: RestingPart; readonly height: number };

/** One moment that a movement goes through. */
export interface KeyPose {
  readonly pose: Pose;
  /**
   * What rests, the firmest first: from it the body is placed. What rests in the next key pose too stays where it is in
   * between.
   */
  readonly on: readonly Contact[];
  /** How long it is held, and how long the way to the next takes, seconds. */
  readonly hold?: number;
  readonly move: number;
  /**
   * Where nothing rested in the last key pose too: how high above the floor, and how far ahead and to the right since
   * then, metres.
   */
  readonly flight?: { readonly height?: number; readonly ahead?: number; readonly right?: number };
}

/** Where one looks from: 0 from the right, so that the figure faces right; 90 from the front; −90 from behind. */
export interface SeenFrom {
  readonly azimuth: number;
  /** Looking down so far. */
  readonly elevation: number;
}

/** Something that an exercise needs; places and lengths in metres, on the floor's own axes. */
export type Prop =
  | { readonly kind: 'chair'; readonly x: number; readonly z?: number; readonly faces?: 1 | -1 }
  | { readonly kind: 'step'; readonly x: number; readonly z?: number; readonly height: number }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'post'; readonly x: number; readonly z: number }
  /** Rolls along under the feet. */
  | { readonly kind: 'ball'; readonly radius: number }
  /** A loop round both legs above the knees. */
  | { readonly kind: 'band' }
  | { readonly kind: 'roller'; readonly under: 'calves'; readonly radius: number }
  | { readonly kind: 'bike' };

/** A movement that repeats: the last key pose leads to the first. */
export interface Movement {
  readonly seenFrom: SeenFrom;
  readonly keys: readonly KeyPose[];
  readonly props?: readonly Prop[];
  /** Nothing stops at a key pose: one flows through it. */
  readonly flows?: true;
  /** It goes ahead with every round, and the picture goes along. */
  readonly travels?: true;
  /** The key pose that is held, where the exercise is to hold something. */
  readonly heldAt?: number;
  /** Lies or kneels on a mat. */
  readonly mat?: true;
  /** The key poses that are shown where nothing may move; all, if left out. */
  readonly stills?: readonly number[];
}
