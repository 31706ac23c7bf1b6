import { useMemo } from 'react';
import { useStore } from 'zustand';
import { type PainPicture, painPicture } from '../../care/pain/painPicture.ts';
import { useServices } from '../shell/useServices.ts';
import { useDay } from './useDay.ts';

/** What is known of the person's pain today. */
export function usePainPicture(): PainPicture {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const today = useDay();
  return useMemo(() => painPicture(rows, today), [rows, today]);
}
