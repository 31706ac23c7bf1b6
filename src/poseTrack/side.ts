/** A side of the runner's own body. */
export type Side = 'left' | 'right';
