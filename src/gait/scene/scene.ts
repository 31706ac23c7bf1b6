import type { Side } from '../../poseTrack/side.ts';
import type { Bout } from './runningBouts.ts';
import type { SuspectedClock } from './suspectedTimeScale.ts';

/** What the person in the film does. */
export type GaitType = 'running' | 'walking' | 'standing' | 'none';

/** Where the camera stands. `left-side`: it sees the runner's left side. */
export type View = 'left-side' | 'right-side' | 'front' | 'rear' | 'oblique' | 'unknown';

/** Whether the camera sees the runner squarely from one side. */
export function isSideView(view: View): boolean {
  return view === 'left-side' || view === 'right-side';
}

/** Where the runner heads in the picture. */
export type Direction = 'left' | 'right' | 'toward' | 'away' | 'unknown';

/** What kind of film this is, decided once before anything is measured. */
export interface Scene {
  readonly gait: GaitType;
  readonly view: View;
  readonly direction: Direction;
  /** The side nearer to the camera; null in a front or rear view, or where it is unknown. */
  readonly nearSide: Side | null;
  /** How much slower or faster than real the film seems to play; null where it looks real, or the person has said. */
  readonly suspectedClock: SuspectedClock | null;
  /**
   * Where the person runs only in parts of the film: those parts, in order; contacts lie in them and the rest was left
   * out. null where the film is read as a whole.
   */
  readonly bouts: readonly Bout[] | null;
  /**
   * Whether the film shows the run at two speeds of play (normal → slow → normal); the bouts are then of one of them.
   */
  readonly isPlayedAtTwoSpeeds: boolean;
  /**
   * The camera's roll that the points were turned back by, degrees, positive clockwise as seen from behind the camera;
   * 0 where it can't be told from none; null where nothing is known of it.
   */
  readonly cameraRollDegrees: number | null;
  /**
   * How far the points may still be turned, degrees, one standard deviation; null where nothing is known of the roll.
   */
  readonly cameraRollError: number | null;
  /**
   * The body's height from head to foot as a share of the picture's height, median over the film; null without a body.
   */
  readonly bodyHeightShare: number | null;
  /** Whether the feet stay inside the picture: share of found frames with both feet inside. */
  readonly feetInPictureShare: number | null;
  /** Share of the frames from the first body to the last in which one was found. */
  readonly foundShare: number;
}
