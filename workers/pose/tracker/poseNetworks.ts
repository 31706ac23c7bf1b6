import type { LandmarkOutputs } from './landmarkOutputs.ts';

/** Side of the detector's input, pixels. */
export const detectorSize = 224;
/** Side of the landmark networks' input, pixels. */
export const landmarkSize = 256;

/**
 * BlazePose's two networks, wherever they run. Fill an input, then run its network; one call at a time. Inputs may lie
 * in the network's own memory: ask for them again before each filling.
 */
export interface PoseNetworks {
  /** 224 × 224 × 3 in −1..1. */
  readonly detectorInput: Float32Array;
  /** 256 × 256 × 3 in 0..1. */
  readonly landmarkInput: Float32Array;
  /** @returns 2254 × 13, see `decodeDetections`. */
  detect(): Promise<Float32Array>;
  /** What it returns holds until the next call. */
  landmarks(): Promise<LandmarkOutputs>;
}
