import * as v from 'valibot';
import { activities, activityFormats, type LoggedRun } from '../../care/diary/loggedRun.ts';
import { rowHead, storedDay } from './rowParts.ts';

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** A logged run as it lies in the database. */
export const loggedRunSchema = v.object({
  ...rowHead,
  kind: v.literal('loggedRun'),
  day: storedDay,
  time: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  activity: v.picklist(activities),
  metres: v.nullable(positive),
  seconds: v.nullable(positive),
  cadence: v.nullable(positive),
  shoeId: v.nullable(v.string()),
  note: v.string(),
  stage: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  wentWell: v.nullable(v.boolean()),
  filmIds: v.array(v.string()),
  source: v.variant('kind', [
    v.object({ kind: v.picklist(['hand', 'film']) }),
    v.object({
      kind: v.literal('file'),
      format: v.picklist(activityFormats),
      startedAt: v.pipe(v.number(), v.finite()),
    }),
  ]),
}) satisfies v.GenericSchema<unknown, LoggedRun>;
