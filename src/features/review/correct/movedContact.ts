import type { Contact } from '../../../gait/stances/contact.ts';
import { edgeBefore, frameOfEdge } from './frameEdges.ts';

/** Which end of a contact is moved. */
export type ContactEnd = 'initialContact' | 'toeOff';

/** An end of a contact set to between two frames, and the frame that shows it: the foot's first, or last, on the ground. */
export interface MovedEnd {
  readonly time: number;
  readonly frame: number;
}

/** A toe-off that nobody knows begins this long after the landing, played seconds. */
const usualStance = 0.25;

/** The end of a contact nearest to a moment, between the frames where it can be: a landing comes before its lift-off. */
export function movedTo(times: Float64Array, contact: Contact, end: ContactEnd, time: number): MovedEnd {
  const { initialContact, toeOff } = contact;
  const last = times.length - 1;
  if (end === 'initialContact') {
    const most = toeOff === null ? last : Math.max(1, frameOfEdge(times, toeOff) - 1);
    const frame = Math.min(most, Math.max(1, frameOfEdge(times, time)));
    return { time: edgeBefore(times, frame), frame };
  }
  const least = Math.min(last, frameOfEdge(times, initialContact) + 1);
  const edge = Math.min(last, Math.max(least, frameOfEdge(times, time)));
  return { time: edgeBefore(times, edge), frame: edge - 1 };
}

/** The same end some frames earlier (negative) or later. */
export function movedBy(times: Float64Array, contact: Contact, end: ContactEnd, frames: number): MovedEnd {
  const now = contact[end] ?? contact.initialContact + usualStance;
  const frame = frameOfEdge(times, now);
  return movedTo(times, contact, end, edgeBefore(times, frame + frames));
}

/** The end set by the frame that is looked at: the foot's first, or last, on the ground. */
export function movedToFrame(times: Float64Array, contact: Contact, end: ContactEnd, frame: number): MovedEnd {
  return movedTo(times, contact, end, edgeBefore(times, end === 'initialContact' ? frame : frame + 1));
}

/** Whether an end may be set by this frame: a landing before its lift-off, and a lift-off after its landing. */
export function canMoveToFrame(times: Float64Array, contact: Contact, end: ContactEnd, frame: number): boolean {
  return movedToFrame(times, contact, end, frame).frame === Math.max(end === 'initialContact' ? 1 : 0, frame);
}
