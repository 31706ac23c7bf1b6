export type { FramePoses, PersonPose } from '../../src/poseTrack/framePoses.ts';
