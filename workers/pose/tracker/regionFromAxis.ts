import type { Region } from './region.ts';

/**
 * Margin round the body that the landmark networks were trained with. Source: MediaPipe pose_detection_to_roi.pbtxt.
 */
const margin = 1.25;

/**
 * The region that a body's axis spans: the square round the circle whose centre is the hips and on which the scale
 * point (above the head, along the trunk) lies, widened by the margin and turned so that the axis points up.
 * Source: MediaPipe AlignmentPointsRectsCalculator and RectTransformationCalculator.
 */
export function regionFromAxis(hipX: number, hipY: number, scaleX: number, scaleY: number): Region {
  const angle = Math.PI / 2 - Math.atan2(hipY - scaleY, scaleX - hipX);
  return {
    x: hipX,
    y: hipY,
    size: 2 * margin * Math.hypot(scaleX - hipX, scaleY - hipY),
    rotation: angle - 2 * Math.PI * Math.floor((angle + Math.PI) / (2 * Math.PI)),
  };
}
