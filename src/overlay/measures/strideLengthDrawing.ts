import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { dimension, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { apart, moved, type Place } from './plane.ts';
import { roleOf, soleShapes } from './soles.ts';
import { strideAt } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** A treadmill's runner, or one whom the camera follows, moves less than this in a stride, trunk lengths. */
const staysPut = 1.5;

/**
 * From one landing of a foot to its next. Before a camera that stands still both landings are in the picture; on a
 * treadmill, or where the camera goes along, only the way on is drawn: no line of the picture is as long as the stride.
 */
export function strideLengthDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { analysis, track, axes, facing, figure, measurement, sample } = asked;
  const { times } = track;
  const stride = strideAt(analysis, sample.time);
  if (!stride) return null;
  const shapes = (frame: number): Shape[] => {
    const now = times[frame];
    const current =
      now >= stride.contact.initialContact && now < stride.next.initialContact
        ? { stride, value: sample.value }
        : strideDuring(asked, now);
    const trunk = trunkIn(track, frame);
    if (!current || !trunk) return [];
    const { contact, next } = current.stride;
    const { heel } = legKeypoints(contact.side);
    const settled = 0.1 * (next.initialContact - contact.initialContact);
    const frames = [contact, next].map(({ initialContact }) => nearestFrame(times, initialContact + settled));
    const [from, to] = frames.map((one) => bodyPoint(track, one, heel));
    if (!from || !to) return [];
    const role = roleOf(contact.side);
    const manner = { isUncertain: frames.some((one) => isUncertain(track, one, heel)) };
    const text = figure(current.value);
    const sideways = apart(from, to, axes).ahead;
    if (facing !== null && sideways > staysPut * trunk.length) {
      const middle: Place = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const label = moved(middle, axes, { down: 0.22 * trunk.length });
      return [...dimension(role, from, to, 0.2 * trunk.length, manner), number(role, label, text, 'middle')];
    }
    const below = moved(from, axes, { down: 0.12 * trunk.length });
    const label = moved(below, axes, { ahead: 0.5 * trunk.length, down: 0.17 * trunk.length });
    if (facing === null) return [...soleShapes(asked, frame, contact.side), number(role, label, text, 'middle')];
    const tip = moved(below, axes, { ahead: 1.2 * trunk.length });
    return [
      line(role, [
        moved(below, axes, { down: -0.06 * trunk.length }),
        moved(below, axes, { down: 0.06 * trunk.length }),
      ]),
      ...arrow(role, below, tip, 0.1 * trunk.length),
      number(role, label, text, 'middle'),
    ];
  };
  return {
    frame: nearestFrame(times, stride.contact.initialContact + 0.06 * asked.strideSeconds),
    from: stride.contact.initialContact,
    to: stride.next.initialContact + 0.1 * asked.strideSeconds,
    own: measurement.samples.length > 0 ? sample.value : null,
    strip: { kind: 'span', from: stride.contact.initialContact, to: stride.next.initialContact },
    shapes,
  };
}

function strideDuring(asked: AskedMeasure, time: number) {
  const during = asked.measurement.samples.findLast((one) => one.time <= time);
  const stride = during && strideAt(asked.analysis, during.time);
  return during && stride && time < stride.next.initialContact ? { stride, value: during.value } : null;
}

function arrow(role: ShapeRole, from: Place, to: Place, head: number): Shape[] {
  const direction = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number): Place => [
    to[0] - head * Math.cos(direction + turn),
    to[1] - head * Math.sin(direction + turn),
  ];
  return [line(role, [from, to]), line(role, [barb(0.5), to, barb(-0.5)])];
}
