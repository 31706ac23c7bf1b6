/** How far a picture is turned, degrees clockwise. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** One turn after the other. */
export function addTurns(first: QuarterTurn, second: QuarterTurn): QuarterTurn {
  return ((first + second) % 360) as QuarterTurn;
}
