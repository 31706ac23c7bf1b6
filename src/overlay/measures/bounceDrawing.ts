import type { Shape } from '../shape.ts';
import { alignAhead, dimension, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { moved } from './plane.ts';
import { extremesBetween, strideAt } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** Hips at their highest and lowest within the steps of a stride. */
export function bounceDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { track, analysis, axes, facing, figure, measurement, sample } = asked;
  const { times } = track;
  const heightIn = (frame: number) => {
    const trunk = trunkIn(track, frame);
    return trunk ? -(trunk.hip[0] * axes.down[0] + trunk.hip[1] * axes.down[1]) : Number.NaN;
  };
  const stepFrom = (from: number, to: number) => {
    const extremes = extremesBetween(times, [from, to], heightIn);
    return extremes && { low: heightIn(extremes.low), high: heightIn(extremes.high), top: extremes.high };
  };
  /** As the measure has it: the mean of both steps of the stride. */
  const levelsFrom = (time: number, value: number) => {
    const stride = strideAt(analysis, time);
    if (!stride) return null;
    const one = stepFrom(stride.contact.initialContact, stride.middle.initialContact);
    const other = stepFrom(stride.middle.initialContact, stride.next.initialContact);
    if (!one || !other) return null;
    const [low, high] = [(one.low + other.low) / 2, (one.high + other.high) / 2];
    const { offset, gain } = measurement.correction ?? { offset: 0, gain: 1 };
    const read = value * gain + offset;
    // The drawn hips bounce less than the body does; the number has that put back, so the drawing has too.
    const wider = read > 0 ? Math.max(0, (value / read - 1) * ((high - low) / 2)) : 0;
    return { low: low - wider, high: high + wider, top: one.top, end: stride.next.initialContact };
  };
  const own = levelsFrom(sample.time, sample.value);
  if (!own) return null;
  const shapes = (frame: number): Shape[] => {
    const time = times[frame];
    const isOwn = time >= sample.time && time < own.end;
    const during = isOwn ? sample : measurement.samples.findLast((one) => one.time <= time);
    const levels = isOwn ? own : during && levelsFrom(during.time, during.value);
    const trunk = trunkIn(track, frame);
    if (!during || !levels || !trunk || time >= levels.end) return [];
    const now = heightIn(frame);
    const at = (height: number, ahead: number) => moved(trunk.hip, axes, { ahead, down: now - height });
    const wide = 0.75 * trunk.length;
    return [
      line('reference', [at(levels.high, -wide), at(levels.high, wide)]),
      line('reference', [at(levels.low, -wide), at(levels.low, wide)]),
      ...dimension('trunk', at(levels.low, -0.6 * trunk.length), at(levels.high, -0.6 * trunk.length), 0),
      ...dots('joint', [trunk.hip]),
      number(
        'trunk',
        at((levels.low + levels.high) / 2, -0.8 * trunk.length),
        figure(during.value),
        alignAhead(facing, false),
      ),
    ];
  };
  return { frame: own.top, from: sample.time, to: own.end, own: sample.value, strip: null, shapes };
}
