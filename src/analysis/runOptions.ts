import type { GaitOptions } from '../gait/gaitOptions.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';

/** What the person says about the run, and what the pictures show beside the body; everything is optional, and each makes a measure surer. */
export interface RunOptions extends GaitOptions {
  /**
   * How this person stands tall, filmed by the same camera: posture and size are held against it. Left out or null: taken from the film
   * itself where it starts or ends with two seconds of standing.
   */
  readonly standing?: StaticTrial | null;
  /** The person has back pain: what may matter for it comes further in front. */
  readonly hasBackPain?: boolean;
}
