import { corrected } from '../../heuristics/judging/correction.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { Side } from '../../poseTrack/side.ts';
import { quantile } from '../../signal/quantile.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape } from '../shape.ts';
import { alignAhead, angle, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { moved, type Place, towards } from './plane.ts';
import { extremesBetween, frameLike, sampleDuring, sampleNear } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

const degrees = 180 / Math.PI;

/** The bend of the near elbow, in each frame with its own number. */
export function elbowDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, near, axes, facing, figure, measurement, sample, strideSeconds } = asked;
  if (near === null) return null;
  const arm = armKeypoints(near);
  const bendIn = (frame: number) => {
    const places = armIn(track, frame, near);
    if (!places) return Number.NaN;
    return corrected(between(places.elbow, places.shoulder, places.wrist), measurement.correction);
  };
  const reach = [sample.time, sample.time + strideSeconds] as const;
  const wanted = { value: sample.value, slack: 0.5, preferred: sample.time + strideSeconds / 2 };
  const found = frameLike(track.times, reach, bendIn, wanted);
  const shapes = (frame: number): Shape[] => {
    const places = armIn(track, frame, near);
    const trunk = trunkIn(track, frame);
    if (!places || !trunk) return [];
    const { shoulder, elbow, wrist } = places;
    const isUnsure = isUncertain(track, frame, arm.shoulder, arm.elbow, arm.wrist);
    const manner = { isUncertain: isUnsure };
    const at = moved(elbow, axes, { ahead: -0.12 * trunk.length, down: 0.2 * trunk.length });
    return [
      line('arm', [shoulder, elbow, wrist], manner),
      angle('arm', elbow, [shoulder, wrist], 0.25 * trunk.length, manner),
      ...dots('joint', [shoulder, elbow, wrist], manner),
      number('arm', at, figure(bendIn(frame), isUnsure), alignAhead(facing, false)),
    ];
  };
  const frame = found < 0 ? nearestFrame(track.times, sample.time) : found;
  return { frame, from: reach[0], to: reach[1], own: null, strip: null, shapes };
}

/** The near upper arm where it is furthest back and furthest forward within a stride, against the trunk. */
export function armSwingDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, near, axes, facing, figure, measurement, sample, strideSeconds } = asked;
  if (near === null) return null;
  const { shoulder, elbow } = armKeypoints(near);
  const { times } = track;
  /** Of the upper arm against the trunk's line, radians in the picture. */
  const angleIn = (frame: number) => {
    const [upper, lower] = [bodyPoint(track, frame, shoulder), bodyPoint(track, frame, elbow)];
    const trunk = trunkIn(track, frame);
    if (!upper || !lower || !trunk) return Number.NaN;
    return turned(towards(upper, lower) - towards(trunk.shoulder, trunk.hip));
  };
  const extremesFrom = (time: number) => extremesBetween(times, [time, time + strideSeconds], angleIn);
  const own = extremesFrom(sample.time);
  if (!own) return null;
  const shapes = (shown: number): Shape[] => {
    const during = sampleDuring(measurement.samples, sample, times[shown], strideSeconds);
    const extremes = during && (during === sample ? own : extremesFrom(during.time));
    const at = bodyPoint(track, shown, shoulder);
    const trunk = trunkIn(track, shown);
    if (!during || !extremes || !at || !trunk) return [];
    const ends = [extremes.low, extremes.high].map((frame): Place => {
      const direction = angleIn(frame) + towards(trunk.shoulder, trunk.hip);
      return [at[0] + 0.7 * trunk.length * Math.cos(direction), at[1] + 0.7 * trunk.length * Math.sin(direction)];
    }) as [Place, Place];
    const unsure = isUncertain(track, extremes.low, elbow) || isUncertain(track, extremes.high, elbow);
    const manner = { isUncertain: unsure };
    return [
      line('reference', [at, trunk.hip]),
      ...ends.map((end) => line('arm', [at, end], manner)),
      angle('arm', at, ends, 0.5 * trunk.length, manner),
      ...dots('joint', [at, ...ends], manner),
      number(
        'arm',
        moved(at, axes, { ahead: -0.62 * trunk.length, down: 0.2 * trunk.length }),
        figure(during.value, unsure),
        alignAhead(facing, false),
      ),
    ];
  };
  // Furthest back: the elbow then stands out behind the back, where it is seen best.
  const isBack = (frame: number) => (facing ?? 1) * angleIn(frame);
  const frame = isBack(own.low) > isBack(own.high) ? own.low : own.high;
  return { frame, from: sample.time, to: sample.time + strideSeconds, own: sample.value, strip: null, shapes };
}

/** Each wrist where it comes nearest to the mid-line of the body, or crosses it. */
export function armCrossoverDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, axes, figure, measurement, sample, strideSeconds, analysis } = asked;
  const { times } = track;
  const { side } = sample;
  if (side === null) return null;
  const widths = Array.from(times, (_, i) => shoulderWidthIn(track, i)).filter(Number.isFinite);
  if (widths.length === 0) return null;
  // As the measure has it: shoulders turn with each step, so their full width shows only in some frames.
  const width = quantile(widths, 0.95);
  /** A swing lasts half a stride: the number stays for a fifth of one, so that it can be read. */
  const readable = Math.max(0.1 * strideSeconds, 0.06 * analysis.timeScale);
  const shapes = (frame: number): Shape[] => {
    const trunk = trunkIn(track, frame);
    if (!trunk) return [];
    const { hip, shoulder, length } = trunk;
    const up: Place = [(shoulder[0] - hip[0]) / length, (shoulder[1] - hip[1]) / length];
    const along = (from: Place, by: number): Place => [from[0] + by * up[0], from[1] + by * up[1]];
    const middle = line('reference', [along(hip, -0.15 * length), along(shoulder, 0.3 * length)]);
    const ofSide = measurement.samples.filter((one) => one.side === side);
    const near = sampleNear(ofSide, sample, times[frame], readable);
    const places = armIn(track, frame, side);
    if (!places) return [middle];
    const arm = armKeypoints(side);
    const manner = { isUncertain: isUncertain(track, frame, arm.elbow, arm.wrist) };
    const body = [line('arm', [places.shoulder, places.elbow, places.wrist], { ...manner, strength: near ? 1 : 0.6 })];
    if (!near) return [middle, ...body];
    const { elbow, wrist } = places;
    const height = (wrist[0] - hip[0]) * up[0] + (wrist[1] - hip[1]) * up[1];
    const foot = along(hip, height);
    // To the own side across the mid-line: where the shoulder of this arm lies.
    const own = Math.sign((places.shoulder[0] - shoulder[0]) * -up[1] + (places.shoulder[1] - shoulder[1]) * up[0]);
    const reach = own * near.value * width;
    // The model's constant error of the wrist is taken off the number, so off its place too.
    const hand: Place = [foot[0] - reach * up[1], foot[1] + reach * up[0]];
    const at = moved(elbow, axes, { down: 0.28 * length });
    return [
      middle,
      ...body,
      line('trunk', [foot, hand]),
      ...dots('arm', [hand], manner),
      number('arm', at, figure(near.value, manner.isUncertain), 'middle'),
    ];
  };
  return {
    frame: nearestFrame(times, sample.time),
    from: sample.time - strideSeconds / 2,
    to: sample.time + strideSeconds / 2,
    own: sample.value,
    strip: null,
    shapes,
  };
}

function armKeypoints(side: Side) {
  return side === 'left'
    ? { shoulder: Keypoint.leftShoulder, elbow: Keypoint.leftElbow, wrist: Keypoint.leftWrist }
    : { shoulder: Keypoint.rightShoulder, elbow: Keypoint.rightElbow, wrist: Keypoint.rightWrist };
}

function armIn(track: PoseTrack, frame: number, side: Side) {
  const keypoints = armKeypoints(side);
  const [shoulder, elbow, wrist] = [keypoints.shoulder, keypoints.elbow, keypoints.wrist].map((k) =>
    bodyPoint(track, frame, k),
  );
  return shoulder && elbow && wrist ? { shoulder, elbow, wrist } : null;
}

function shoulderWidthIn(track: PoseTrack, frame: number): number {
  const [left, right] = [Keypoint.leftShoulder, Keypoint.rightShoulder];
  return Math.hypot(track.x[left][frame] - track.x[right][frame], track.y[left][frame] - track.y[right][frame]);
}

/** Interior angle at a place between two others, degrees. */
function between(at: Place, one: Place, other: Place): number {
  return Math.abs(turned(towards(at, one) - towards(at, other))) * degrees;
}

/** An angle brought between −π and π. */
function turned(radians: number): number {
  return Math.atan2(Math.sin(radians), Math.cos(radians));
}
