import { localDay } from '../care/calendar/day.ts';
import { hasBackPain } from '../care/pain/painPicture.ts';
import type { Diary } from './diary.ts';

/** What a run is told of its runner's back, as the diary stands now; nothing where no back pain was told. */
export function saidOfBack(diary: Pick<Diary, 'state'>): { readonly hasBackPain?: true } {
  return hasBackPain(diary.state.getState().rows, localDay(new Date())) ? { hasBackPain: true } : {};
}
