import * as v from 'valibot';
import type { DiaryRow } from '../../care/diary/diaryRow.ts';
import { backStorySchema } from './backStorySchema.ts';
import { checkInSchema } from './checkInSchema.ts';
import { chosenCueSchema } from './chosenCueSchema.ts';
import { doneSessionSchema } from './doneSessionSchema.ts';
import { loggedRunSchema } from './loggedRunSchema.ts';
import { ownEquipmentSchema } from './ownEquipmentSchema.ts';
import { planChoiceSchema } from './planChoiceSchema.ts';
import { shoeSchema } from './shoeSchema.ts';

/** Any row of the diary; a row of a newer or damaged kind does not fit and is named as such. */
export const diaryRowSchema = v.variant('kind', [
  backStorySchema,
  checkInSchema,
  chosenCueSchema,
  doneSessionSchema,
  loggedRunSchema,
  shoeSchema,
  planChoiceSchema,
  ownEquipmentSchema,
]) satisfies v.GenericSchema<unknown, DiaryRow>;
