import { partAt } from '../analysis/partAt.ts';
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

/** Where the camera stood at this moment of a run; null where the moment is left out, and nothing is drawn. */
export function seenFrom(analysis: RunAnalysis, time: number): SeenFrom | null {
  const part = partAt(analysis, time);
  if (part === null) return null;
  const near = part.view === 'left-side' ? 'left' : part.view === 'right-side' ? 'right' : null;
  const roll = ((analysis.cameraRollDegrees ?? 0) * Math.PI) / 180;
  return { near, facing: near === null ? null : facingOf(part.direction), down: [Math.sin(roll), Math.cos(roll)] };
}
