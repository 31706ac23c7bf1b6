import * as v from 'valibot';
import {
  aggravations,
  type BackStory,
  backStoryId,
  legReaches,
  painSinces,
  runningHabits,
} from '../../care/diary/backStory.ts';
import { rowHead, storedDay, storedRedFlags, storedSpots } from './rowParts.ts';

/** The first check-in as it lies in the database. */
export const backStorySchema = v.object({
  ...rowHead,
  id: v.literal(backStoryId),
  kind: v.literal('backStory'),
  day: storedDay,
  where: storedSpots,
  since: v.nullable(v.picklist(painSinces)),
  intoLeg: v.picklist(legReaches),
  worseOnReturn: v.boolean(),
  isWorsening: v.boolean(),
  aggravatedBy: v.array(v.picklist(aggravations)),
  running: v.picklist(runningHabits),
  redFlags: storedRedFlags,
  isWorried: v.boolean(),
  isHeldBack: v.boolean(),
}) satisfies v.GenericSchema<unknown, BackStory>;
