import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { turnBetween } from '../scene/dominantHeading.ts';
import { heading } from '../scene/heading.ts';

/** Short enough to say when somebody turns, long enough that the shoulders' rotation does not. Seconds. */
const headingSeconds = 0.4;
/** Turned further than this, degrees, a view becomes another: from the side to obliquely it is 27 at least. */
const leastTurn = 60;
/** For so long that it is no misreading, seconds. */
const leastSeconds = 0.6;

/**
 * The frames at which the runner has turned to another heading for good, as seen from the camera: round at the end of a
 * track, or in a film that goes on from the other side.
 *
 * @returns Indices, increasing; the turn itself may take some time about them.
 */
export function turns(track: PoseTrack, trunk: TrunkPath): number[] {
  const { times } = track;
  const headings = heading(track, trunk, headingSeconds);
  const found: number[] = [];
  let here = Number.NaN;
  let away = -1;
  for (const [i, value] of headings.entries()) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(here)) here = value;
    const turn = turnBetween(here, value);
    if (Math.abs(turn) <= leastTurn) {
      // Follows slowly: curves are no turns.
      here += 0.02 * turn;
      away = -1;
      continue;
    }
    if (away < 0) away = i;
    if (times[i] - times[away] < leastSeconds) continue;
    found.push(away);
    here = value;
    away = -1;
  }
  return found;
}
