import { type DiaryRow, rowsOf } from '../diary/diaryRow.ts';
import { type Equipment, equipmentOfMost } from '../exercises/equipment.ts';

/** What there is to exercise with: as it was told, else what most people have. A wall is everywhere. */
export function equipmentAtHand(rows: readonly DiaryRow[]): ReadonlySet<Equipment> {
  const told = rowsOf(rows, 'ownEquipment').at(-1);
  return told ? new Set<Equipment>(['wall', ...told.has]) : equipmentOfMost;
}
