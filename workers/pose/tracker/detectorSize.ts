/** Side of the detector's input, pixels. */
export const detectorSize = 224;
