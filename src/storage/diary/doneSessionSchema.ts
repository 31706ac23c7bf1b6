import * as v from 'valibot';
import type { DoneSession } from '../../care/diary/doneSession.ts';
import { exerciseIds } from '../../care/exercises/exerciseId.ts';
import { rowHead, storedDay, storedPain } from './rowParts.ts';

/** A session that was done as it lies in the database. */
export const doneSessionSchema = v.object({
  ...rowHead,
  kind: v.literal('doneSession'),
  day: storedDay,
  part: v.picklist(['warmUp', 'strength', 'coolDown']),
  exercises: v.array(v.picklist(exerciseIds)),
  seconds: v.pipe(v.number(), v.minValue(0)),
  pain: v.nullable(storedPain),
}) satisfies v.GenericSchema<unknown, DoneSession>;
