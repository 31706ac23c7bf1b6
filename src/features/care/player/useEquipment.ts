import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Equipment } from '../../../care/exercises/equipment.ts';
import { equipmentAtHand } from '../../../care/session/equipmentAtHand.ts';
import { useServices } from '../../shell/useServices.ts';

/** What there is to exercise with. */
export function useEquipment(): ReadonlySet<Equipment> {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  return useMemo(() => equipmentAtHand(rows), [rows]);
}
