/** Points per pose in a BlazePose track. */
export const keypointCount = 33;
