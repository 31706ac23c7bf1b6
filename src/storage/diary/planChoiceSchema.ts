import * as v from 'valibot';
import { type PlanChoice, planChoiceId } from '../../care/diary/planChoice.ts';
import { rowHead, storedDay } from './rowParts.ts';

const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));

/** The plan that was chosen, as it lies in the database. */
export const planChoiceSchema = v.object({
  ...rowHead,
  id: v.literal(planChoiceId),
  kind: v.literal('planChoice'),
  runningDays: v.pipe(
    v.array(weekday),
    v.minLength(2),
    v.maxLength(4),
    v.check((days) => days.every((day, i) => i === 0 || day > days[i - 1]), 'days in their order, each once'),
  ),
  way: v.picklist(['runWalk', 'run']),
  stage: v.pipe(v.number(), v.integer(), v.minValue(1)),
  stageSince: storedDay,
  wentUpOn: v.nullable(storedDay),
  raises: v.picklist(['nothing', 'distance', 'speed']),
}) satisfies v.GenericSchema<unknown, PlanChoice>;
