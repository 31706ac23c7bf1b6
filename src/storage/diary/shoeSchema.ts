import * as v from 'valibot';
import type { Shoe } from '../../care/diary/shoe.ts';
import { rowHead, storedDay } from './rowParts.ts';

/** A pair of shoes as it lies in the database. */
export const shoeSchema = v.object({
  ...rowHead,
  kind: v.literal('shoe'),
  name: v.pipe(v.string(), v.minLength(1)),
  owner: v.string(),
  metresBefore: v.pipe(v.number(), v.finite(), v.minValue(0)),
  limitMetres: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  retiredOn: v.nullable(storedDay),
}) satisfies v.GenericSchema<unknown, Shoe>;
