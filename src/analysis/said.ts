import type { Corrections, Stretch } from '../gait/byHand/corrections.ts';
import type { PointedAt } from '../gait/prepare/pointedAt.ts';
import type { View } from '../gait/scene/scene.ts';
import type { StaticTrial } from '../gait/staticTrial/staticTrial.ts';
import type { QuarterTurn } from '../poseTrack/quarterTurn.ts';
import type { Drawing } from './drawings/drawing.ts';

/**
 * What the person says about the run, who knows better than the film shows. Everything is optional, and each makes a
 * measure surer.
 */
export interface Said extends Corrections {
  /** The camera's view, where the person corrects what was seen. */
  readonly view?: Exclude<View, 'unknown'> | null;
  /** Film seconds per real second: 4 = filmed at 120, plays at 30; ½ = sped up twofold. Outside 0.5 … 16 as unsaid. */
  readonly timeScale?: number | null;
  /** How far the picture is to be turned so that it is upright, degrees clockwise: it was filmed on its side. */
  readonly turn?: QuarterTurn;
  /** Who is meant, where several people are seen; left out or null: the one whose feet run. */
  readonly runner?: PointedAt | null;
  /** The runner's height, centimetres. */
  readonly heightCm?: number | null;
  /** The treadmill's belt speed, km/h. */
  readonly speedKmh?: number | null;
  /**
   * How this person stands tall, filmed by the same camera: posture and size are compared with it. Left out or null:
   * taken from the film itself where it starts or ends with two seconds of standing.
   */
  readonly standing?: StaticTrial | null;
  /**
   * Nothing but this part of the film was looked at for a body, seconds of it as it plays: what is outside has no frames
   * in the track. Unlike `trim` it costs another look at the film to undo.
   */
  readonly part?: Stretch | null;
  /** Lines that were drawn on the film by hand. */
  readonly drawings?: readonly Drawing[];
  /** The person has back pain: what may matter for it comes further in front. */
  readonly hasBackPain?: boolean;
}
