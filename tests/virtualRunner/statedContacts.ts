import type { Contact, FootStrikePattern } from '../../src/gait/stances/contact.ts';
import type { FilmTiming } from './filmTiming.ts';
import type { Form } from './form.ts';
import { rhythm } from './rhythm.ts';

/** A contact as the form states it, nothing detected. */
export interface StatedContact extends Contact {
  readonly toeOff: number;
  readonly strike: FootStrikePattern;
  readonly quality: 1;
}

/**
 * Above this the heel lands first, below the other one the forefoot: Altman & Davis 2012, foot strike angle in degrees.
 */
const rearfootAbove = 8;
const forefootBelow = -1.6;

/**
 * Every contact that begins between a film's first and last frame, in played seconds, straight from cadence, contact
 * times and the first contact's time; empty for someone who does not move.
 */
export function statedContacts(form: Form, { times, timeScale }: FilmTiming): StatedContact[] {
  if (form.activity === 'standing') return [];
  const { strideTime, stances } = rhythm(form);
  const first = times[0] / timeScale;
  const last = times[times.length - 1] / timeScale;
  const contacts: StatedContact[] = [];
  for (const { side, from, contactTime } of stances) {
    const offset = form.firstRightContact + from;
    for (let i = Math.ceil((first - offset) / strideTime); offset + i * strideTime <= last; i += 1) {
      const initialContact = offset + i * strideTime;
      const angle = form.footAngle[side];
      contacts.push({
        side,
        initialContact: initialContact * timeScale,
        toeOff: (initialContact + contactTime) * timeScale,
        strike: angle > rearfootAbove ? 'rearfoot' : angle < forefootBelow ? 'forefoot' : 'midfoot',
        quality: 1,
      });
    }
  }
  return contacts.sort((a, b) => a.initialContact - b.initialContact);
}
