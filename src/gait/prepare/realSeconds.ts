declare const isReal: unique symbol;

/**
 * Seconds as the runner lived them, from the film's own start. The film's seconds, as it plays, are plain numbers at
 * the edge.
 */
export type RealSeconds = number & { readonly [isReal]: true };
