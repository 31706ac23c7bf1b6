import type { View } from './scene/scene.ts';

/** What the person knows better than the film shows; everything is optional. */
export interface GaitOptions {
  /** The camera's view, when the person corrects what was seen. */
  readonly view?: Exclude<View, 'unknown'> | null;
  /** Played seconds per real second (4 = filmed at 120, plays at 30). */
  readonly timeScale?: number | null;
  /** The runner's height, centimetres. */
  readonly heightCm?: number | null;
  /** The treadmill's belt speed, km/h. */
  readonly speedKmh?: number | null;
}
