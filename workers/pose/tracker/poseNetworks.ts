import type { LandmarkOutputs } from './landmarkOutputs.ts';

/** BlazePose's two networks, wherever they run. One call at a time. */
export interface PoseNetworks {
  /** @param input 224 × 224 × 3 in −1..1. @returns 2254 × 13, see `decodeDetections`. */
  detect(input: Float32Array): Promise<Float32Array>;
  /** @param input 256 × 256 × 3 in 0..1. */
  landmarks(input: Float32Array): Promise<LandmarkOutputs>;
}
