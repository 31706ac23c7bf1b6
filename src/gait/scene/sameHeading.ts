/** Frames turned less than this from the film's heading, degrees, belong to it. */
export const sameHeading = 40;
