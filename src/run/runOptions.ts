import type { View } from '../gait/scene/scene.ts';

/** What the person says about the run; everything is optional, and each answer makes a measure surer. */
export interface RunOptions {
  /** The camera's view, when the person corrects what Lope saw. */
  readonly view?: Exclude<View, 'unknown'> | null;
  /** The runner's height, centimetres. */
  readonly heightCm?: number | null;
  /** The treadmill's belt speed, km/h. */
  readonly speedKmh?: number | null;
  /** Played seconds per real second (4 = filmed at 120, plays at 30). */
  readonly timeScale?: number | null;
}
