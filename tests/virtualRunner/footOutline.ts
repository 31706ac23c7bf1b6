import type { FootPoint, FootShape } from './footShape.ts';
import { turnFootPoint } from './turnFootPoint.ts';

/**
 * The foot's points in its own upright plane, metres from the ankle, for a pitch (degrees, + toe up) and toes bent up
 * at the ball.
 */
export function footOutline(shape: FootShape, pitch: number, toeBend: number): FootShape {
  const ball = turnFootPoint(shape.ballSole, pitch);
  const onToes = ([forward, up]: FootPoint): FootPoint => {
    const turned = turnFootPoint([forward - shape.ballSole[0], up - shape.ballSole[1]], pitch + toeBend);
    return [ball[0] + turned[0], ball[1] + turned[1]];
  };
  return {
    heel: turnFootPoint(shape.heel, pitch),
    heelSole: turnFootPoint(shape.heelSole, pitch),
    ballSole: ball,
    toe: onToes(shape.toe),
    toeSole: onToes(shape.toeSole),
  };
}
