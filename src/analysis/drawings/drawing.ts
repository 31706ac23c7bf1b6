/** What is drawn by hand. `waistband`: along the waistband at mid-stance, seen from behind. */
export type DrawingKind = 'line' | 'angle' | 'plumb' | 'waistband';

/** Something drawn by hand on one frame of a film, and kept with it. */
export interface Drawing {
  readonly kind: DrawingKind;
  /** Of the frame, seconds of the film. */
  readonly time: number;
  /** Pixels of the picture as it was filmed. */
  readonly points: readonly DrawnPoint[];
}

/** x right, y down. */
export type DrawnPoint = readonly [x: number, y: number];

/** How many points make one: a line's ends; an angle's end, its corner and its other end; where a plumb line hangs. */
export const pointsOf: Readonly<Record<DrawingKind, number>> = { line: 2, angle: 3, plumb: 1, waistband: 2 };
