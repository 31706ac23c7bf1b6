/** What a shape means; the painter gives each role its colour, width and dash from the design's tokens. */
export type ShapeRole =
  | 'boneNear'
  | 'boneFar'
  | 'boneMiddle'
  | 'boneUncertain'
  | 'joint'
  | 'reference'
  | 'trunk'
  | 'head'
  | 'arm'
  | 'contactLeft'
  | 'contactRight'
  | 'label';

/** One thing to draw over the film, in pixels of the film's own picture. */
export type Shape =
  | { readonly kind: 'line'; readonly role: ShapeRole; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'dot'; readonly role: ShapeRole; readonly at: readonly [number, number] }
  | {
      readonly kind: 'angle';
      readonly role: ShapeRole;
      readonly at: readonly [number, number];
      /** Directions of the two arms, radians, picture axes (x right, y down). */
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'label'; readonly role: ShapeRole; readonly at: readonly [number, number]; readonly text: string };
