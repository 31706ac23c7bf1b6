/** The three sizes of BlazePose's landmark network. */
export type PoseModel = 'lite' | 'full' | 'heavy';
