export type { FramePoses, PersonPose } from '../../src/gait/track/framePoses.ts';
