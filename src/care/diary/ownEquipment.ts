import type { Equipment } from '../exercises/equipment.ts';
import type { RowHead } from './rowHead.ts';

/** What somebody has at hand for exercises; there is one such row. */
export interface OwnEquipment extends RowHead {
  readonly kind: 'ownEquipment';
  readonly id: 'ownEquipment';
  readonly has: readonly Equipment[];
}

/** The id of the one row. */
export const ownEquipmentId = 'ownEquipment';
