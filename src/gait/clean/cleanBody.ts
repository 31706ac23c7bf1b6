import { legLength } from '../../poseTrack/legLength.ts';
import { trunkPath } from '../../poseTrack/trunkPath.ts';
import type { LevelTrack } from '../prepare/levelTrack.ts';
import type { PreparedFilm } from '../prepare/prepare.ts';
import type { ReadablePart } from '../scene/readablePart.ts';
import { isSideView } from '../scene/scene.ts';
import { cleanTrack } from './cleanTrack.ts';
import { toAnatomy } from './toAnatomy.ts';

/** The body as it is measured on, and its size. */
export interface CleanBody {
  readonly track: LevelTrack;
  /** As in `GaitReading`. */
  readonly trunkLength: number | null;
  readonly legLength: number | null;
}

/**
 * The body cleaned for measuring, over the whole film, and seen squarely from the side put where anatomy has it.
 *
 * @param repaired The track with its legs put right; null where nothing was learnt of them.
 */
export function cleanBody(film: PreparedFilm, part: ReadablePart, repaired: LevelTrack | null): CleanBody {
  if (!part.hasBody) return { track: film.level, trunkLength: null, legLength: null };
  const { view, facing, nearSide } = part.seenFrom;
  const drawnTrunk = part.trunk.medianLength;
  const cleaned = cleanTrack(repaired ?? film.fresh, drawnTrunk, film.frameRate);
  const isSquare = isSideView(view);
  const track = isSquare ? toAnatomy(cleaned, facing, drawnTrunk) : cleaned;
  const trunk = trunkPath(track);
  return { track, trunkLength: trunk.medianLength, legLength: legLength(track, trunk, nearSide) };
}
