import { Keypoint } from '../poseTrack/keypoints.ts';
import type { PoseTrack } from '../poseTrack/poseTrack.ts';
import type { Side } from '../poseTrack/side.ts';
import { bodyPoint } from './bodyPoint.ts';
import type { Shape } from './shape.ts';

/**
 * The wrists' path over the last stride, carried along with the shoulders so that a runner who crosses the picture
 * leaves the same path as one on a treadmill. From the front or rear with the mid-line that the hands should not cross;
 * from the side the near wrist alone, since the far one hides behind the body.
 *
 * @param stride Length of the path, played seconds.
 */
export function armShapes(track: PoseTrack, frame: number, near: Side | null, stride: number): Shape[] {
  const shapes: Shape[] = [];
  const shoulder = bodyPoint(track, frame, Keypoint.leftShoulder, Keypoint.rightShoulder);
  if (!shoulder) return shapes;
  if (near === null) {
    const hip = bodyPoint(track, frame, Keypoint.leftHip, Keypoint.rightHip);
    if (hip) {
      const up: [number, number] = [shoulder[0] - hip[0], shoulder[1] - hip[1]];
      shapes.push({
        kind: 'line',
        role: 'reference',
        points: [
          [hip[0] - 0.15 * up[0], hip[1] - 0.15 * up[1]],
          [shoulder[0] + 0.3 * up[0], shoulder[1] + 0.3 * up[1]],
        ],
      });
    }
  }
  const wrists =
    near === null
      ? [Keypoint.leftWrist, Keypoint.rightWrist]
      : [near === 'left' ? Keypoint.leftWrist : Keypoint.rightWrist];
  for (const wrist of wrists) shapes.push(...path(track, frame, wrist, shoulder, stride));
  return shapes;
}

/** Broken where the wrist or the shoulders are missing. */
function path(
  track: PoseTrack,
  frame: number,
  wrist: number,
  shoulder: readonly [number, number],
  stride: number,
): Shape[] {
  const lines: [number, number][][] = [[]];
  const start = track.times[frame] - stride;
  for (let i = frame; i >= 0 && track.times[i] >= start; i--) {
    const hand = bodyPoint(track, i, wrist);
    const then = bodyPoint(track, i, Keypoint.leftShoulder, Keypoint.rightShoulder);
    if (hand && then) lines.at(-1)?.push([hand[0] - then[0] + shoulder[0], hand[1] - then[1] + shoulder[1]]);
    else lines.push([]);
  }
  const shapes = lines
    .filter((points) => points.length > 1)
    .map((points): Shape => ({ kind: 'line', role: 'arm', points, strength: 0.8 }));
  const now = bodyPoint(track, frame, wrist);
  if (now) shapes.push({ kind: 'dot', role: 'arm', at: now });
  return shapes;
}
