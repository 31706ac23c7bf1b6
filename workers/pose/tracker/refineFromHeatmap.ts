import { landmarkSize } from './poseNetworks.ts';

const mapSize = 64;
/**
 * Source: MediaPipe pose_landmark_by_roi_cpu.pbtxt, RefineLandmarksFromHeatmapCalculator (kernel 7, confidence 0.5).
 */
const reach = 3;
const lowestConfidence = 0.5;

/**
 * Moves each point to the weighted centre of its heat map within a 7 × 7 window, where the map is sure enough.
 *
 * @param points 39 × `stride` values, x and y first, in pixels of the crop; changed in place.
 * @param heatmap 64 × 64 × 39 before the sigmoid; only the windows' values are ever needed.
 */
export function refineFromHeatmap(points: Float64Array, stride: number, heatmap: Float32Array): void {
  const count = points.length / stride;
  const scale = mapSize / landmarkSize;
  for (let k = 0; k < count; k++) {
    const column = Math.trunc(points[k * stride] * scale);
    const row = Math.trunc(points[k * stride + 1] * scale);
    if (column < 0 || column >= mapSize || row < 0 || row >= mapSize) continue;
    let sum = 0;
    let sumX = 0;
    let sumY = 0;
    let highest = 0;
    for (let y = Math.max(0, row - reach); y <= Math.min(mapSize - 1, row + reach); y++) {
      for (let x = Math.max(0, column - reach); x <= Math.min(mapSize - 1, column + reach); x++) {
        const confidence = 1 / (1 + Math.exp(-heatmap[(y * mapSize + x) * count + k]));
        sum += confidence;
        sumX += x * confidence;
        sumY += y * confidence;
        if (confidence > highest) highest = confidence;
      }
    }
    if (highest < lowestConfidence || sum <= 0) continue;
    points[k * stride] = sumX / sum / scale;
    points[k * stride + 1] = sumY / sum / scale;
  }
}
