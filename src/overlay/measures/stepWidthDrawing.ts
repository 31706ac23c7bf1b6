import { Keypoint } from '../../poseTrack/keypoints.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import { meanBetween } from '../../signal/meanBetween.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { moved } from './plane.ts';
import { sampleDuring } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** As the measure has it: the part of a step after the landing in which the foot rests, shares of a step. */
const restsFrom = 0.2;
const restsFor = 0.3;

/** Where one foot stands and where the other stood before it, both against the middle of the body. */
export function stepWidthDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, analysis, axes, figure, measurement, sample, strideSeconds } = asked;
  const { times } = track;
  const step = strideSeconds / 2;
  /** Sideways in the picture, pixels from the middle of the body over two steps. */
  const placeOf = (index: number) => {
    const { side, initialContact } = analysis.contacts[index];
    const { ankle, heel } = legKeypoints(side);
    const from = initialContact + restsFrom * step;
    const across = (k: number, i: number) => track.x[k][i] * axes.ahead[0] + track.y[k][i] * axes.ahead[1];
    const foot = meanBetween(times, from, from + restsFor * step, (i) => (across(ankle, i) + across(heel, i)) / 2);
    const hips = (i: number) => (across(Keypoint.leftHip, i) + across(Keypoint.rightHip, i)) / 2;
    const body = meanBetween(times, initialContact - step, initialContact + step, hips);
    return { side, body, foot: foot - body };
  };
  const shapes = (frame: number): Shape[] => {
    const now = sampleDuring(measurement.samples, sample, times[frame] + restsFrom * step, 0.8 * step);
    const trunk = trunkIn(track, frame);
    if (!now || !trunk) return [];
    const landed = now.time - restsFrom * step;
    const index = analysis.contacts.findIndex(({ initialContact }) => Math.abs(initialContact - landed) < 0.1 * step);
    if (index < 1) return [];
    const [before, after] = [placeOf(index - 1), placeOf(index)];
    if (!Number.isFinite(before.foot + after.foot)) return [];
    const { ankle, heel } = legKeypoints(after.side);
    const ground = Math.max(
      ...[ankle, heel].map((k) => track.x[k][frame] * axes.down[0] + track.y[k][frame] * axes.down[1]),
    );
    const middle = trunk.hip[0] * axes.ahead[0] + trunk.hip[1] * axes.ahead[1];
    const height = trunk.hip[0] * axes.down[0] + trunk.hip[1] * axes.down[1];
    if (!Number.isFinite(ground)) return [];
    const at = (across: number, down: number) =>
      moved(trunk.hip, axes, { ahead: after.body + across - middle, down: ground - height + down * trunk.length });
    const isUnsure = isUncertain(track, frame, ankle, heel);
    const roleOf = (side: 'left' | 'right'): ShapeRole => (side === 'left' ? 'contactLeft' : 'contactRight');
    return [
      line('reference', [at(0, -1.2), at(0, 0.2)]),
      line(roleOf(before.side), [at(before.foot, -0.35), at(before.foot, 0.2)], { strength: 0.75 }),
      line(roleOf(after.side), [at(after.foot, -0.35), at(after.foot, 0.2)], { isUncertain: isUnsure }),
      line('trunk', [at(before.foot, 0.12), at(after.foot, 0.12)]),
      number('trunk', at((before.foot + after.foot) / 2, 0.36), figure(now.value), 'middle'),
    ];
  };
  return {
    frame: nearestFrame(times, sample.time + (restsFor / 2) * step),
    from: sample.time - 1.3 * step,
    to: sample.time + step,
    own: sample.value,
    strip: null,
    shapes,
  };
}
