import * as v from 'valibot';
import { type Day, readDay } from '../../care/calendar/day.ts';
import { type BodySpot, bodySpots } from '../../care/diary/bodySpot.ts';
import type { Pain } from '../../care/diary/pain.ts';
import { redFlags } from '../../care/pain/redFlag.ts';

/** What the rows of the diary are made of, as it lies in the database. */
export const storedDay = v.custom<Day>((value) => typeof value === 'string' && readDay(value) !== null);

/** 0 … 10, whole. */
export const storedPain = v.custom<Pain>(
  (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10,
);

/** Places on the body. */
export const storedSpots = v.array(v.picklist(bodySpots as readonly [BodySpot, ...BodySpot[]]));

/** Answers that were yes. */
export const storedRedFlags = v.array(v.picklist(redFlags));

/** The fields that every row has. */
export const rowHead = { id: v.pipe(v.string(), v.minLength(1)), changedAt: v.pipe(v.number(), v.finite()) };
