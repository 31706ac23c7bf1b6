import type { Contact } from '../../gait/stances/contact.ts';
import { legKeypoints } from '../../poseTrack/legKeypoints.ts';
import type { Side } from '../../poseTrack/side.ts';
import { bodyPoint } from '../bodyPoint.ts';
import { isUncertain } from '../isUncertain.ts';
import { nearestFrame } from '../nearestFrame.ts';
import type { Shape, ShapeRole } from '../shape.ts';
import { alignAhead, dimension, dots, line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { apart, moved, type Place } from './plane.ts';
import { contactIndexAt, extremesBetween, strideAt } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** How long a foot without a known toe-off is taken to be down, as a share of its stride. */
const standing = 0.34;

/** A treadmill's runner, or one whom the camera follows, moves less than this in a stride, trunk lengths. */
const staysPut = 1.5;

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

/** A foot while it is on the ground, with the time that it is. */
export function contactDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { analysis, track, sample, measurement } = asked;
  const contact = analysis.contacts[contactIndexAt(analysis.contacts, sample.time)];
  if (!contact || contact.toeOff === null) return null;
  const { initialContact, toeOff } = contact;
  const shapes = (frame: number): Shape[] => {
    const down = downIn(asked, frame);
    const step = down && measurement.samples.find((one) => Math.abs(one.time - down.initialContact) < 1e-4);
    return down && step ? soleWith(asked, frame, down, asked.figure(step.value)) : [];
  };
  return {
    // The foot lies flat; later its heel has risen.
    frame: nearestFrame(track.times, initialContact + 0.35 * (toeOff - initialContact)),
    from: initialContact - 0.2 * asked.strideSeconds,
    to: toeOff + 0.2 * asked.strideSeconds,
    own: sample.value,
    strip: { kind: 'span', from: initialContact, to: toeOff },
    shapes,
  };
}

/** Both feet while neither is on the ground, with the time that it lasts. */
export function flightDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { analysis, track, axes, facing, figure, measurement, sample } = asked;
  const { contacts } = analysis;
  const { times } = track;
  const flightFrom = (index: number) => {
    const [contact, next] = [contacts[index], contacts[index + 1]];
    if (!contact || !next || contact.toeOff === null) return null;
    return { from: contact.toeOff, to: next.initialContact, before: contact, after: next };
  };
  const own = flightFrom(contactIndexAt(contacts, sample.time));
  if (!own) return null;
  /** Where the ground is below a foot: as low as the lower of the two feet that stood before and after. */
  const groundOf = ({ before, after }: NonNullable<ReturnType<typeof flightFrom>>) => {
    const lows = [before, after].map(({ side, initialContact }) => {
      const sole = soleIn(asked, nearestFrame(times, initialContact + 0.1 * asked.strideSeconds), side);
      return sole ? Math.max(...sole.map(([x, y]) => x * axes.down[0] + y * axes.down[1])) : Number.NEGATIVE_INFINITY;
    });
    return Math.max(...lows);
  };
  const shapes = (frame: number): Shape[] => {
    const time = times[frame];
    const flight =
      time > own.from && time < own.to
        ? own
        : flightFrom(contacts.findLastIndex(({ toeOff }) => toeOff !== null && toeOff < time));
    const trunk = trunkIn(track, frame);
    if (!flight || !trunk || time >= flight.to) return [];
    const step = measurement.samples.find((one) => Math.abs(one.time - flight.before.initialContact) < 1e-4);
    const ground = groundOf(flight);
    if (!step || !Number.isFinite(ground)) return [];
    const below = ground - (trunk.hip[0] * axes.down[0] + trunk.hip[1] * axes.down[1]);
    const at = (ahead: number) => moved(trunk.hip, axes, { ahead, down: below });
    const wide = 1.1 * trunk.length;
    return [
      line('reference', [at(-wide), at(wide)]),
      ...(['left', 'right'] as const).flatMap((side) => soleShapes(asked, frame, side)),
      number('trunk', moved(at(0), axes, { down: 0.14 * trunk.length }), figure(step.value), 'middle'),
    ];
  };
  return {
    frame: nearestFrame(times, (own.from + own.to) / 2),
    from: own.from - 0.15 * asked.strideSeconds,
    to: own.to + 0.15 * asked.strideSeconds,
    own: sample.value,
    strip: { kind: 'span', from: own.from, to: own.to },
    shapes: (frame) => (facing === null ? [] : shapes(frame)),
  };
}

/** Every landing with its number in the film; the strip counts them all. */
export function cadenceDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { analysis, track, sample, words } = asked;
  const { contacts } = analysis;
  const at = contactIndexAt(contacts, sample.time);
  if (at < 0) return null;
  const shapes = (frame: number): Shape[] => {
    const down = downIn(asked, frame);
    if (!down) return [];
    return soleWith(asked, frame, down, words.step(contacts.indexOf(down) + 1, contacts.length));
  };
  return {
    frame: nearestFrame(track.times, sample.time + 0.08 * asked.strideSeconds),
    from: contacts[Math.max(0, at - 2)].initialContact,
    to: contacts[Math.min(contacts.length - 1, at + 2)].initialContact,
    own: null,
    strip: { kind: 'count' },
    shapes,
  };
}

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

/** The part of a stride for which its foot is on the ground. */
export function dutyDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const drawing = contactDrawing(asked);
  const stride = strideAt(asked.analysis, asked.sample.time);
  if (!drawing || !stride) return drawing;
  const { contact, next } = stride;
  return {
    ...drawing,
    to: next.initialContact,
    strip: { kind: 'span', from: contact.initialContact, to: next.initialContact },
  };
}

function strideDuring(asked: AskedMeasure, time: number) {
  const during = asked.measurement.samples.findLast((one) => one.time <= time);
  const stride = during && strideAt(asked.analysis, during.time);
  return during && stride && time < stride.next.initialContact ? { stride, value: during.value } : null;
}

/** The contact that holds in a frame, the newest of several. */
function downIn({ analysis, track, strideSeconds }: AskedMeasure, frame: number): Contact | undefined {
  const time = track.times[frame];
  return analysis.contacts.findLast(
    ({ initialContact, toeOff }) =>
      time >= initialContact && time < (toeOff ?? initialContact + standing * strideSeconds),
  );
}

function soleWith(asked: AskedMeasure, frame: number, contact: Contact, text: string): Shape[] {
  const { track, axes, facing } = asked;
  const sole = soleIn(asked, frame, contact.side);
  const trunk = trunkIn(track, frame);
  if (!sole || !trunk) return [];
  const lower = Math.max(...sole.map(([x, y]) => x * axes.down[0] + y * axes.down[1]));
  const [heel] = sole;
  const at = moved(heel, axes, {
    down: lower - (heel[0] * axes.down[0] + heel[1] * axes.down[1]) + 0.2 * trunk.length,
  });
  const align = facing === null ? 'middle' : alignAhead(facing);
  return [...soleShapes(asked, frame, contact.side), number(roleOf(contact.side), at, text, align)];
}

function soleShapes(asked: AskedMeasure, frame: number, side: Side): Shape[] {
  const sole = soleIn(asked, frame, side);
  if (!sole) return [];
  const { heel, toe } = legKeypoints(side);
  return [line(roleOf(side), sole, { isUncertain: isUncertain(asked.track, frame, heel, toe) })];
}

/** Heel and toe in one frame; null where either is missing. */
function soleIn({ track }: AskedMeasure, frame: number, side: Side): readonly [Place, Place] | null {
  const { heel, toe } = legKeypoints(side);
  const [back, front] = [bodyPoint(track, frame, heel), bodyPoint(track, frame, toe)];
  return back && front ? [back, front] : null;
}

function arrow(role: ShapeRole, from: Place, to: Place, head: number): Shape[] {
  const direction = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number): Place => [
    to[0] - head * Math.cos(direction + turn),
    to[1] - head * Math.sin(direction + turn),
  ];
  return [line(role, [from, to]), line(role, [barb(0.5), to, barb(-0.5)])];
}

function roleOf(side: Side): ShapeRole {
  return side === 'left' ? 'contactLeft' : 'contactRight';
}
