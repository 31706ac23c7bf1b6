import { allSolids, bodySolids } from './bodySolids.ts';
import { propReach } from './drawProps.ts';
import type { Movement } from './movement.ts';
import { add, type Point } from './point.ts';
import { projector } from './project.ts';
import type { SolvedMovement } from './solveMovement.ts';

/** The part of the drawing that is shown, centimetres. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const moments = 36;
const margin = 8;

/** What a movement fills in all of its round, with its props and some room. */
export function pictureBox(movement: Movement, solved: SolvedMovement): PictureBox {
  const project = projector(movement.seenFrom);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const include = (point: Point, radius: number) => {
    const { x, y } = project(point);
    left = Math.min(left, x - 100 * radius);
    right = Math.max(right, x + 100 * radius);
    top = Math.min(top, y - 100 * radius);
    bottom = Math.max(bottom, y + 100 * radius);
  };
  for (let n = 0; n < moments; n += 1) {
    const share = n / moments;
    const body = solved.at(share * solved.seconds);
    const back: Point = [-solved.travel * share, 0, 0];
    for (const solid of allSolids(bodySolids(body))) {
      if ('radius' in solid) include(add(solid.at, back), solid.radius);
      else include(add(solid, back), 0);
    }
  }
  for (const point of propReach(movement, solved)) include(point, 0);
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}
