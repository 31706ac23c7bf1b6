import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { facingOf } from '../gait/scene/facingOf.ts';
import type { Side } from '../poseTrack/side.ts';

/** How the camera sees the runner, as far as drawing depends on it. */
export interface SeenFrom {
  /** The side of the body that the camera sees; null from the front, the rear and where it is unknown. */
  readonly near: Side | null;
  /** +1 when the runner faces right in the picture, −1 left, null when seen from the front or rear. */
  readonly facing: 1 | -1 | null;
  /** Which way is down in the picture: a unit vector, x right, y down. */
  readonly down: readonly [x: number, y: number];
}

/** Where a run's camera stood. */
export function seenFrom({ view, direction, cameraRollDegrees }: RunAnalysis): SeenFrom {
  const near = view === 'left-side' ? 'left' : view === 'right-side' ? 'right' : null;
  const roll = ((cameraRollDegrees ?? 0) * Math.PI) / 180;
  return { near, facing: near === null ? null : facingOf(direction), down: [Math.sin(roll), Math.cos(roll)] };
}
