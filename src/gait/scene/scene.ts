import type { Side } from '../track/side.ts';
import type { FilmPart } from './steadyPart.ts';

/** What the person in the film does. */
export type GaitType = 'running' | 'walking' | 'standing' | 'none';

/** Where the camera stands. `left-side`: it sees the runner's left side. */
export type View = 'left-side' | 'right-side' | 'front' | 'rear' | 'oblique' | 'unknown';

/** Where the runner heads in the picture. */
export type Direction = 'left' | 'right' | 'toward' | 'away' | 'unknown';

/** What kind of film this is, decided once before anything is measured. */
export interface Scene {
  readonly gait: GaitType;
  readonly view: View;
  readonly direction: Direction;
  /** The side nearer to the camera; null in a front or rear view, or where it can't be told. */
  readonly nearSide: Side | null;
  /** Played seconds per real second that the analysis used: 4 = filmed at 120, plays at 30. */
  readonly timeScale: number;
  /** The usual factor (2, 4, 8, …) that would explain a film too slow for real running; null when it looks like real time. */
  readonly suspectedTimeScale: number | null;
  /**
   * In a film that changes its speed (normal → slow → normal) the part at one speed that was read; contacts lie in it, the rest of the
   * film was left out. null where the film plays at one speed throughout.
   */
  readonly steadyPart: FilmPart | null;
  /** The body's height from head to foot as a share of the picture's height, median over the film; null without a body. */
  readonly bodyHeightShare: number | null;
  /** Whether the feet stay inside the picture: share of found frames with both feet inside. */
  readonly feetInPictureShare: number | null;
  /** Share of frames in which a body was found. */
  readonly foundShare: number;
}
