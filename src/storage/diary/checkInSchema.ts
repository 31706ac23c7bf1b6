import * as v from 'valibot';
import { type CheckIn, runSigns } from '../../care/diary/checkIn.ts';
import { rowHead, storedDay, storedPain, storedRedFlags, storedSpots } from './rowParts.ts';

/** A check-in as it lies in the database. */
export const checkInSchema = v.object({
  ...rowHead,
  kind: v.literal('checkIn'),
  day: storedDay,
  where: storedSpots,
  before: v.nullable(storedPain),
  during: v.nullable(storedPain),
  after: v.nullable(storedPain),
  nextMorning: v.nullable(storedPain),
  signs: v.array(v.picklist(runSigns)),
  redFlags: storedRedFlags,
}) satisfies v.GenericSchema<unknown, CheckIn>;
