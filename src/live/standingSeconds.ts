/** How long to stand for the calibration, seconds: a breath or two, over which swaying averages out. */
export const standingSeconds = 3;
