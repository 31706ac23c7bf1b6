import * as v from 'valibot';
import { backCueIds } from '../../care/back/backCue.ts';
import type { ChosenCue } from '../../care/diary/chosenCue.ts';
import { measures } from '../../heuristics/measures.ts';
import { rowHead, storedDay } from './rowParts.ts';

/** A cue that is or was tried, as it lies in the database. */
export const chosenCueSchema = v.object({
  ...rowHead,
  kind: v.literal('chosenCue'),
  cue: v.picklist(backCueIds),
  measure: v.nullable(v.picklist(measures.map(({ id }) => id))),
  end: v.nullable(v.picklist(['low', 'high'])),
  runId: v.nullable(v.string()),
  from: storedDay,
  until: v.nullable(storedDay),
}) satisfies v.GenericSchema<unknown, ChosenCue>;
