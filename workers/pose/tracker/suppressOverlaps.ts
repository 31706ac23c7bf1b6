import type { Detection } from './detection.ts';

/** Source: MediaPipe pose_detection_cpu.pbtxt, min_suppression_threshold. */
const largestOverlap = 0.3;

/**
 * Non-maximum suppression: of detections that overlap, the best stays.
 *
 * @param detections best first.
 * @param most how many to keep.
 */
export function suppressOverlaps(detections: readonly Detection[], most: number): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of detections) {
    if (kept.length === most) break;
    if (kept.every((better) => intersectionOverUnion(better, candidate) <= largestOverlap)) kept.push(candidate);
  }
  return kept;
}

function intersectionOverUnion(a: Detection, b: Detection): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (box: Detection) => (box.right - box.left) * (box.bottom - box.top);
  return (width * height) / (area(a) + area(b) - width * height);
}
