import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import type { TrunkPath } from '../../poseTrack/trunkPath.ts';
import { dominantHeading, sameHeading, turnBetween } from './dominantHeading.ts';
import { heading } from './heading.ts';
import type { Direction, View } from './scene.ts';
import { viewOf } from './viewOf.ts';

/** Where the camera stands through the film. */
export interface FilmView {
  readonly view: View;
  readonly direction: Direction;
  /** Which way the body faces in the picture: +1 to the right, −1 to the left; +1 where it faces neither way. */
  readonly facing: 1 | -1;
  readonly nearSide: Side | null;
  /** 1 for frames in which the runner has turned to another heading than the film's: nothing is measured there. */
  readonly isTurnedAway: Uint8Array;
}

/**
 * The view that most of the film shows.
 *
 * @param stated The person's word, which overrules what was seen; the direction of an oblique view is still read off
 * the body.
 */
export function viewOfFilm(track: PoseTrack, trunk: TrunkPath, stated: Exclude<View, 'unknown'> | null): FilmView {
  const headings = heading(track, trunk);
  const main = dominantHeading(headings);
  const seen = viewOf(main);
  const view = stated ?? seen.view;
  const direction = directionOf(view, main, seen.direction);
  const nearSide = direction === 'left' || direction === 'right' ? direction : null;
  // A stated view says that the reading of the heading is wrong: then it can't tell turned frames either.
  const isTrusted = stated === null || stated === seen.view;
  const isTurnedAway = Uint8Array.from(headings, (value) =>
    isTrusted && Math.abs(turnBetween(main, value)) > sameHeading ? 1 : 0,
  );
  return { view, direction, facing: direction === 'left' ? -1 : 1, nearSide, isTurnedAway };
}

function directionOf(view: View, heading: number, seen: Direction): Direction {
  switch (view) {
    case 'left-side':
      return 'left';
    case 'right-side':
      return 'right';
    case 'front':
      return 'toward';
    case 'rear':
      return 'away';
    case 'oblique':
      return Number.isNaN(heading) ? 'unknown' : heading >= 0 ? 'right' : 'left';
    default:
      return seen;
  }
}
