import { useStore } from 'zustand';
import { chooseCue, cueInUse } from '../../care/back/cueInUse.ts';
import { localDay } from '../../care/calendar/day.ts';
import type { ChosenCue } from '../../care/diary/chosenCue.ts';
import { newId } from '../../devices/newId.ts';
import { useServices } from '../shell/useServices.ts';

/** The cue that is being tried, and the way to try another from today on. */
export function useCue() {
  const { diary } = useServices();
  const inUse = useStore(diary.state, ({ rows }) => cueInUse(rows));
  const choose = (cue: Pick<ChosenCue, 'cue' | 'measure' | 'end' | 'runId'>) => {
    const now = new Date();
    const chosen = { ...cue, id: newId(), changedAt: now.getTime() };
    void diary.put(...chooseCue(diary.state.getState().rows, chosen, localDay(now)));
  };
  return { inUse, choose };
}
