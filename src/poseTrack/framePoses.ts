import type { CameraRoll } from '../cameraRoll/cameraRoll.ts';
import type { Looks } from './looks.ts';

/** One body in one frame, as the model gave it, unsmoothed. */
export interface PersonPose {
  /** The same person keeps the same number within a stretch of film; numbers mean nothing across stretches. */
  readonly person: number;
  /** 33 × (x, y, score): pixels of the upright picture, y down; score 0..1. */
  readonly points: Float32Array;
  /** 33 × (x, y, z): metres, origin mid-hip, x right, y down, z away from the camera. */
  readonly world: Float32Array;
  /** What the body looks like in this frame; absent where nobody looked: now and then is enough. */
  readonly looks?: Looks;
}

/** Everybody found in one frame; `people` is empty where nobody was found. */
export interface FramePoses {
  /** Presentation time as in the file, seconds. */
  readonly time: number;
  readonly people: readonly PersonPose[];
  /** The film lists a picture here that can't be decoded, so nobody could be found. */
  readonly isUnreadable?: true;
  /**
   * What this frame's picture says of the camera's roll, null where it can't tell; absent where nobody looked: now and
   * then is enough.
   */
  readonly roll?: CameraRoll | null;
}
