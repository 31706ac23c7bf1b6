import { useMemo } from 'react';
import { useStore } from 'zustand';
import { rowsOf } from '../../../care/diary/diaryRow.ts';
import { painPicture } from '../../../care/pain/painPicture.ts';
import { trafficLight } from '../../../care/pain/trafficLight.ts';
import { buildSession, type Session } from '../../../care/session/buildSession.ts';
import { equipmentAtHand } from '../../../care/session/equipmentAtHand.ts';
import { hurtsToday } from '../../../care/session/hurtsToday.ts';
import { sessionProgress } from '../../../care/session/sessionProgress.ts';
import type { SessionPart } from '../../../care/today/nextThing.ts';
import { useServices } from '../../shell/useServices.ts';
import { useDay } from '../useDay.ts';

/** Today's session of a kind, as the diary adapts it. */
export function useSession(part: SessionPart): Session {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const today = useDay();
  return useMemo(() => {
    const picture = painPicture(rows, today);
    return buildSession(part, {
      hurts: hurtsToday(picture),
      light: trafficLight(picture).light,
      has: equipmentAtHand(rows),
      progress: sessionProgress(rowsOf(rows, 'doneSession')),
    });
  }, [part, rows, today]);
}
