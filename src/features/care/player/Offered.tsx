import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { painPicture } from '../../../care/pain/painPicture.ts';
import { todayWords } from '../../../language/care/todayWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { SeeNow } from '../checkIn/SeeNow.tsx';
import { useDay } from '../useDay.ts';

interface OfferedProps {
  readonly children: ReactNode;
}

/** Exercises are offered unless somebody has to be seen by a doctor first: then that is all there is. */
export function Offered({ children }: OfferedProps) {
  const { diary } = useServices();
  const rows = useStore(diary.state, (state) => state.rows);
  const { concern } = painPicture(rows, useDay());
  if (concern !== 'now') return children;
  return (
    <div>
      <SeeNow after={todayWords.seeNowAgain} />
      <Link href="/back-story">{todayWords.links.story}</Link>
    </div>
  );
}
