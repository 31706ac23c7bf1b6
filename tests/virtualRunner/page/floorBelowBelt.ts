/** The belt's surface is y = 0; the floor lies so far below it, metres. */
export const floorBelowBelt = 0.17;
