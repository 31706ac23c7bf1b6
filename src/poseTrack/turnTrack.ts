import type { Channels } from './channels.ts';
import type { PoseTrack } from './poseTrack.ts';
import type { QuarterTurn } from './quarterTurn.ts';

/** The track in its picture turned by quarters: after one or three of them width and height are exchanged. */
export function turnTrack(track: PoseTrack, turn: QuarterTurn): PoseTrack {
  if (turn === 0) return track;
  const { width, height, world } = track;
  const isUpright = turn === 180;
  return {
    ...track,
    ...turned(track, turn, width, height),
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    world: world && { ...world, ...turned(world, turn, 0, 0) },
  };
}

/** @param width,height of the picture whose corner is the origin; 0 where the origin is the middle. */
function turned(
  { x, y }: Pick<Channels<readonly Float64Array[]>, 'x' | 'y'>,
  turn: QuarterTurn,
  width: number,
  height: number,
) {
  const from = (edge: number, rows: readonly Float64Array[]) => rows.map((row) => row.map((value) => edge - value));
  if (turn === 180) return { x: from(width, x), y: from(height, y) };
  return turn === 90 ? { x: from(height, y), y: x } : { x: y, y: from(width, x) };
}
