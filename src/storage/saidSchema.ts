import * as v from 'valibot';
import { pointsOf } from '../analysis/drawings/drawing.ts';

const moment = v.pipe(v.number(), v.finite());
const maybe = v.nullish(moment);
const side = v.picklist(['left', 'right']);
const stretch = v.object({ from: moment, to: moment });

/** What a person said of a run, as it lies in the database: whatever an analysis is made of is checked. */
export const storedSaidSchema = v.looseObject({
  view: v.nullish(v.picklist(['left-side', 'right-side', 'front', 'rear', 'oblique'])),
  timeScale: maybe,
  turn: v.optional(v.picklist([0, 90, 180, 270])),
  heightCm: maybe,
  speedKmh: maybe,
  hasBackPain: v.optional(v.boolean()),
  part: v.nullish(stretch),
  runner: v.nullish(v.object({ time: moment, x: moment, y: moment })),
  // The rest came with version 3.
  trim: v.nullish(stretch),
  exchanged: v.optional(v.array(v.object({ ...stretch.entries, landing: v.object({ time: moment, side }) }))),
  contacts: v.optional(
    v.array(
      v.variant('kind', [
        v.object({
          kind: v.literal('added'),
          side,
          initialContact: moment,
          toeOff: v.nullable(moment),
        }),
        v.object({ kind: v.literal('removed'), side, found: moment }),
        v.object({
          kind: v.literal('moved'),
          side,
          found: moment,
          initialContact: v.nullable(moment),
          toeOff: v.nullable(moment),
        }),
      ]),
    ),
  ),
  leftOut: v.optional(v.array(stretch)),
  drawings: v.optional(
    v.array(
      v.pipe(
        v.object({
          kind: v.picklist(['line', 'angle', 'plumb', 'waistband']),
          time: moment,
          points: v.array(v.tuple([moment, moment])),
        }),
        v.check(({ kind, points }) => points.length === pointsOf[kind]),
      ),
    ),
  ),
});
