import * as v from 'valibot';
import { type OwnEquipment, ownEquipmentId } from '../../care/diary/ownEquipment.ts';
import { equipments } from '../../care/exercises/equipment.ts';
import { rowHead } from './rowParts.ts';

/** What somebody has at hand, as it lies in the database. */
export const ownEquipmentSchema = v.object({
  ...rowHead,
  id: v.literal(ownEquipmentId),
  kind: v.literal('ownEquipment'),
  has: v.array(v.picklist(equipments)),
}) satisfies v.GenericSchema<unknown, OwnEquipment>;
