import { corrected } from '../../heuristics/judging/correction.ts';
import { neckAngle } from '../../poseTrack/angleFromVertical.ts';
import { Keypoint } from '../../poseTrack/keypoints.ts';
import { framesBetween } from '../../signal/framesBetween.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape } from '../shape.ts';
import { alignAhead, angle, dimension, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { carriedOn, leanOf, moved, type Place } from './plane.ts';
import { extremesBetween, frameLike, sampleDuring } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** Degrees: frames that are further off the stride’s mean by no more than this show it as well. */
const slackDegrees = 0.25;

/** The trunk's line against the vertical, in each frame with its own number. */
export function forwardLeanDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, axes, facing, measurement } = asked;
  const leanIn = (frame: number) => {
    const trunk = trunkIn(track, frame);
    return trunk ? corrected(leanOf(trunk.hip, trunk.shoulder, axes), measurement.correction) : Number.NaN;
  };
  return ofEachFrame(asked, leanIn, slackDegrees, (frame, figure) => {
    const trunk = trunkIn(track, frame);
    if (!trunk) return [];
    const { hip, shoulder, length } = trunk;
    const top = moved(hip, axes, { down: -1.35 * length });
    // Behind the back, where no arm swings across it.
    const at = moved(hip, axes, { ahead: -0.34 * length, down: -0.75 * length });
    return [
      line('reference', [hip, top]),
      line('trunk', [hip, shoulder]),
      angle('trunk', hip, [top, shoulder], 0.8 * length),
      ...dots('joint', [hip, shoulder]),
      number('trunk', at, figure(), alignAhead(facing, false)),
    ];
  });
}

/** The line from the shoulders to the ears against the trunk's own, in each frame with its own number. */
export function headDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, axes, facing, measurement } = asked;
  const headIn = (frame: number) => corrected(neckAngle(track, frame, facing ?? 1), measurement.correction);
  return ofEachFrame(asked, headIn, slackDegrees, (frame, figure) => {
    const trunk = trunkIn(track, frame);
    const ear = trunk?.ear;
    if (!trunk || !ear) return [];
    const { hip, shoulder, length } = trunk;
    const on = carriedOn(hip, shoulder, 0.6);
    const unsure = isUncertain(track, frame, Keypoint.leftEar, Keypoint.rightEar);
    const at = moved(ear, axes, { ahead: 0.3 * length });
    return [
      line('trunk', [hip, shoulder]),
      line('reference', [shoulder, on]),
      line('head', [shoulder, ear], { isUncertain: unsure }),
      angle('head', shoulder, [on, ear], 0.45 * length, { isUncertain: unsure }),
      ...dots('joint', [shoulder, ear]),
      number('head', at, figure(unsure), alignAhead(facing)),
    ];
  });
}

/** How far the shoulders are below the ears, against how far they are at rest. */
export function shouldersDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, axes, facing, figure, measurement, sample, strideSeconds } = asked;
  const { times } = track;
  const distanceIn = (frame: number) => {
    const trunk = trunkIn(track, frame);
    return trunk?.ear ? below(trunk.ear, trunk.shoulder, axes.down) : Number.NaN;
  };
  const mean = (from: number) => {
    const { first, end } = framesBetween(times, from, from + strideSeconds);
    const known = Array.from({ length: Math.max(0, end - first) }, (_, i) => distanceIn(first + i)).filter(
      Number.isFinite,
    );
    return known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  const reach = [sample.time, sample.time + strideSeconds] as const;
  const usual = mean(sample.time);
  const frame = frameLike(times, reach, distanceIn, { value: usual, slack: 0.3, preferred: sample.time });
  if (frame < 0) return null;
  // The rest that this stride was compared with, as it lies in this picture.
  const raw = sample.value * (measurement.correction?.gain ?? 1) + (measurement.correction?.offset ?? 0);
  const rest = usual / (1 - raw / 100);
  const shapes = (shown: number): Shape[] => {
    const trunk = trunkIn(track, shown);
    const during = sampleDuring(measurement.samples, sample, times[shown], strideSeconds);
    if (!trunk?.ear || !during) return [];
    const { shoulder, ear, length } = trunk;
    const level = (down: number): [Place, Place] => [
      moved(ear, axes, { ahead: -0.5 * length, down }),
      moved(ear, axes, { ahead: 0.5 * length, down }),
    ];
    const now = below(ear, shoulder, axes.down);
    const beside = (down: number) => moved(ear, axes, { ahead: -0.42 * length, down });
    const label = moved(ear, axes, { ahead: -0.55 * length, down: now / 2 });
    return [
      line('reference', level(0)),
      ...(during === sample ? [line('reference', level(rest))] : []),
      line('trunk', level(now)),
      ...dimension('head', beside(0), beside(now), 0.12 * length),
      number('head', label, figure(during.value), alignAhead(facing, false)),
    ];
  };
  return { frame, from: reach[0], to: reach[1], own: sample.value, strip: null, shapes };
}

/** The trunk where it leans furthest to either side within a stride. */
export function trunkSwayDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, axes, figure, measurement, sample, strideSeconds } = asked;
  const { times } = track;
  const leanIn = (frame: number) => {
    const trunk = trunkIn(track, frame);
    return trunk ? leanOf(trunk.hip, trunk.shoulder, axes) : Number.NaN;
  };
  const extremesFrom = (time: number) => extremesBetween(times, [time, time + strideSeconds], leanIn);
  const own = extremesFrom(sample.time);
  if (!own) return null;
  const shapes = (shown: number): Shape[] => {
    const trunk = trunkIn(track, shown);
    const during = sampleDuring(measurement.samples, sample, times[shown], strideSeconds);
    const extremes = during && (during === sample ? own : extremesFrom(during.time));
    if (!trunk || !during || !extremes) return [];
    const { hip, length } = trunk;
    const leaning = (frame: number, share: number): Place => {
      const lean = (leanIn(frame) * Math.PI) / 180;
      return moved(hip, axes, { ahead: share * length * Math.sin(lean), down: -share * length * Math.cos(lean) });
    };
    const [one, other] = [leaning(extremes.low, 1.5), leaning(extremes.high, 1.5)];
    const top = moved(hip, axes, { down: -1.75 * length });
    return [
      line('reference', [hip, top]),
      line('trunk', [hip, one]),
      line('trunk', [hip, other]),
      angle('trunk', hip, [one, other], 1.35 * length),
      ...dots('joint', [hip, trunk.shoulder]),
      number('trunk', moved(hip, axes, { ahead: 0.55 * length, down: -1.1 * length }), figure(during.value), 'start'),
    ];
  };
  const frame = Math.abs(leanIn(own.low)) > Math.abs(leanIn(own.high)) ? own.low : own.high;
  return { frame, from: sample.time, to: sample.time + strideSeconds, own: sample.value, strip: null, shapes };
}

/** A drawing with a number of its own in each frame, shown where that is what the whole stride has on average. */
function ofEachFrame(
  { track, sample, strideSeconds, figure }: AskedMeasure,
  signal: (frame: number) => number,
  slack: number,
  draw: (frame: number, figure: (isUncertain?: boolean) => string) => Shape[],
): MeasureDrawing | null {
  // Posture's moment lies a little after the landing that its stride begins with.
  const reach = [sample.time - 0.15 * strideSeconds, sample.time + 0.85 * strideSeconds] as const;
  const { value, time: preferred } = sample;
  const found = frameLike(track.times, reach, signal, { value, slack, preferred });
  return {
    frame: found < 0 ? nearestFrame(track.times, sample.time) : found,
    from: reach[0],
    to: reach[1],
    own: null,
    strip: null,
    shapes: (frame) => {
      const now = signal(frame);
      return Number.isFinite(now) ? draw(frame, (isUncertain) => figure(now, isUncertain)) : [];
    },
  };
}

/** How far a place lies below another, pixels. */
function below(from: Place, to: Place, down: Place): number {
  return (to[0] - from[0]) * down[0] + (to[1] - from[1]) * down[1];
}
