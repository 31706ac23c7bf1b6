import { nearestFrame } from '../nearestFrame.ts';
import type { Shape } from '../shape.ts';
import { line, number } from './marks.ts';
import type { AskedMeasure, MeasureDrawing } from './measureDrawing.ts';
import { moved } from './plane.ts';
import { downIn, soleIn, soleShapes, soleWith } from './soles.ts';
import { contactIndexAt, sampleAt, strideAt } from './stridesDrawn.ts';
import { trunkIn } from './trunkIn.ts';

/** A foot while it is on the ground, with the time that it is. */
export function contactDrawing(asked: AskedMeasure): MeasureDrawing | null {
  const { analysis, track, sample, measurement } = asked;
  const contact = analysis.contacts[contactIndexAt(analysis.contacts, sample.time)];
  if (!contact || contact.toeOff === null) return null;
  const { initialContact, toeOff } = contact;
  const shapes = (frame: number): Shape[] => {
    const down = downIn(asked, frame);
    const step = down && sampleAt(measurement.samples, down.initialContact);
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
    const step = sampleAt(measurement.samples, flight.before.initialContact);
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
