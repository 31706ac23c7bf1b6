/** What a shape means; the painter gives each role its colour, width and dash from the overlay's theme. */
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
  | 'byHand'
  | 'label';

interface Drawn {
  readonly role: ShapeRole;
  /** 0..1: how strongly it is drawn, for marks that fade with age; 1 when absent. */
  readonly strength?: number;
  /** It rests on a point that the model is not sure of: it must not look sure. */
  readonly isUncertain?: boolean;
}

/** One thing to draw over the film, in pixels of the film's own picture (x right, y down). */
export type Shape =
  | (Drawn & { readonly kind: 'line'; readonly points: readonly (readonly [number, number])[] })
  | (Drawn & { readonly kind: 'dot'; readonly at: readonly [number, number] })
  | (Drawn & {
      readonly kind: 'angle';
      readonly at: readonly [number, number];
      /** Pixels of the film. */
      readonly radius: number;
      /** Directions of the two arms, radians, picture axes (x right, y down). */
      readonly from: number;
      readonly to: number;
    })
  | (Drawn & {
      readonly kind: 'label';
      readonly at: readonly [number, number];
      readonly text: string;
      /** Which end of the text stands at `at`. */
      readonly align: 'start' | 'middle' | 'end';
      /** The one number that was asked for. */
      readonly isLarge?: boolean;
    });
