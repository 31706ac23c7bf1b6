import type { ShapeRole } from './shape.ts';

/** How one role is drawn; lengths in units of the painter (CSS pixels on a page). */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** The overlay's looks. */
export interface OverlayTheme {
  readonly strokes: Readonly<Record<ShapeRole, Stroke>>;
  /** Under a drawing without a picture. */
  readonly ground: string;
  /** Drawn under every line, so that it reads on a white wall and in a dark garage alike. */
  readonly halo: string;
  readonly labelGround: string;
  readonly labelInk: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  /** Of the one number that was asked for. */
  readonly largeFontSize: number;
}

/**
 * One theme for every film: films are bright or dark whatever the page is.
 * Left is blue and solid, right is orange and dashed (Okabe & Ito's pair, told apart with any colour vision).
 */
export const overlayTheme: OverlayTheme = {
  strokes: {
    boneNear: { colour: '#ffffff', width: 3, dash: [] },
    boneFar: { colour: 'rgba(255, 255, 255, 0.55)', width: 2, dash: [] },
    boneMiddle: { colour: 'rgba(255, 255, 255, 0.7)', width: 2, dash: [] },
    boneUncertain: { colour: 'rgba(255, 255, 255, 0.35)', width: 1.5, dash: [2, 4] },
    joint: { colour: '#ffffff', width: 3, dash: [] },
    reference: { colour: 'rgba(255, 255, 255, 0.8)', width: 1.5, dash: [5, 5] },
    trunk: { colour: '#6ff2cf', width: 4, dash: [] },
    head: { colour: '#d3c4ff', width: 3.5, dash: [] },
    arm: { colour: '#ffe08a', width: 2.5, dash: [] },
    contactLeft: { colour: '#5cc4ff', width: 4.5, dash: [] },
    contactRight: { colour: '#ffab66', width: 4.5, dash: [7, 5] },
    byHand: { colour: '#ff9fd2', width: 3, dash: [] },
    label: { colour: '#ffffff', width: 1, dash: [] },
  },
  ground: '#10201c',
  halo: 'rgba(8, 14, 16, 0.5)',
  labelGround: 'rgba(8, 14, 16, 0.78)',
  labelInk: '#ffffff',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontSize: 13,
  largeFontSize: 17,
};
