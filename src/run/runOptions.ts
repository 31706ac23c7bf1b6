import type { GaitOptions } from '../gait/gaitOptions.ts';

/** What the person says about the run; everything is optional, and each answer makes a measure surer. */
export type RunOptions = GaitOptions;
