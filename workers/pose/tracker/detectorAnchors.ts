import { detectorSize } from './poseNetworks.ts';

/** Side in pixels of one cell and anchors per cell, for each of the detector's output layers in order. */
const layers = [
  { stride: 8, anchors: 2 },
  { stride: 16, anchors: 2 },
  { stride: 32, anchors: 6 },
];

/**
 * Centres of the detector's 2254 anchors as x, y in 0..1 of its input; every box is relative to one of them.
 * Source: MediaPipe pose_detection_cpu.pbtxt (SsdAnchorsCalculator, five layers with strides 8, 16, 32, 32, 32, one
 * aspect ratio and one interpolated, fixed anchor size).
 */
export function detectorAnchors(): Float32Array {
  const centres: number[] = [];
  for (const { stride, anchors } of layers) {
    const cells = detectorSize / stride;
    for (let cell = 0; cell < cells * cells; cell++) {
      const x = ((cell % cells) + 0.5) / cells;
      const y = (Math.floor(cell / cells) + 0.5) / cells;
      for (let i = 0; i < anchors; i++) centres.push(x, y);
    }
  }
  return Float32Array.from(centres);
}
