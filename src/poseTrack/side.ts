/** A side of the runner's own body. */
export type Side = 'left' | 'right';

/** The side across from one. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}
