/** 0: none … 10: the worst there could be; whole numbers. */
export type Pain = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Every answer on the scale. */
export const painScale: readonly Pain[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
