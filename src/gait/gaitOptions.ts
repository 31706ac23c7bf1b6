import type { CameraRoll } from '../cameraRoll/cameraRoll.ts';
import type { View } from './scene/scene.ts';

/** What is known beyond the body's points: by the person, who knows better than the film shows, or from the pictures. Everything is optional. */
export interface GaitOptions {
  /** The camera's view, when the person corrects what was seen. */
  readonly view?: Exclude<View, 'unknown'> | null;
  /** Played seconds per real second (4 = filmed at 120, plays at 30). */
  readonly timeScale?: number | null;
  /** The runner's height, centimetres. */
  readonly heightCm?: number | null;
  /** The treadmill's belt speed, km/h. */
  readonly speedKmh?: number | null;
  /** The camera's roll as the pictures show it; it is taken out of the points where it is surely there. */
  readonly cameraRoll?: CameraRoll | null;
}
