import type { Detection } from './detection.ts';
import { detectorAnchors } from './detectorAnchors.ts';
import { detectorSize } from './poseNetworks.ts';
import type { Region } from './region.ts';
import { regionFromAxis } from './regionFromAxis.ts';

/** Source: MediaPipe pose_detection_cpu.pbtxt, min_score_thresh. */
const lowestScore = 0.5;
const lowestLogit = Math.log(lowestScore / (1 - lowestScore));
const valuesPerAnchor = 13;

const anchors = detectorAnchors();

/**
 * People in the detector's output, best first, overlapping ones included.
 *
 * @param output per anchor: score before the sigmoid, box centre x, y, width, height, then four points, in pixels of
 *   the input relative to the anchor. Points 0 and 1 are mid-hip and the scale point.
 * @param view the square of the picture that was the detector's input (unturned).
 */
export function decodeDetections(output: Float32Array, view: Region): Detection[] {
  const detections: Detection[] = [];
  const left = view.x - view.size / 2;
  const top = view.y - view.size / 2;
  for (let i = 0, at = 0; at < output.length; i += 2, at += valuesPerAnchor) {
    const logit = output[at];
    if (!(logit >= lowestLogit)) continue;
    const x = (value: number) => left + (value / detectorSize + anchors[i]) * view.size;
    const y = (value: number) => top + (value / detectorSize + anchors[i + 1]) * view.size;
    const [centreX, centreY, width, height] = output.subarray(at + 1, at + 5);
    if (width < 0 || height < 0) continue;
    detections.push({
      score: 1 / (1 + Math.exp(-logit)),
      left: x(centreX - width / 2),
      right: x(centreX + width / 2),
      top: y(centreY - height / 2),
      bottom: y(centreY + height / 2),
      region: regionFromAxis(x(output[at + 5]), y(output[at + 6]), x(output[at + 7]), y(output[at + 8])),
    });
  }
  return detections.sort((a, b) => b.score - a.score);
}
