/**
 * Cameras stand askew by about so much where nobody tells, degrees, SD: 0.8, 1.7 and 4.1 in three real films with
 * something upright.
 */
export const usualRoll = 2;
