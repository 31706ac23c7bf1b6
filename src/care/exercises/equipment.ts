/** What exercises need besides a floor. */
export const equipments = ['mat', 'wall', 'chair', 'step', 'band', 'ball', 'roller', 'bike'] as const;

/** @see equipments */
export type Equipment = (typeof equipments)[number];

/** What something in every home stands in for: a rug, a door frame, the edge of a bed, the lowest stair. */
const hasStandIn: ReadonlySet<Equipment> = new Set(['mat', 'wall', 'chair', 'step']);

/** What is asked about; a wall is everywhere. */
export const askedEquipments: readonly Equipment[] = equipments.filter((one) => one !== 'wall');

/** Before anybody said: what stands in every home, and nothing that one has to buy. */
export const equipmentOfMost: ReadonlySet<Equipment> = hasStandIn;

/** Whether an exercise can be done without it: something stands in for it, or the exercise has a form without. */
export function canDoWithout(need: Equipment, ownFormWithout: readonly Equipment[]): boolean {
  return hasStandIn.has(need) || ownFormWithout.includes(need);
}
