/** Side of the landmark networks' input, pixels. */
export const landmarkSize = 256;
