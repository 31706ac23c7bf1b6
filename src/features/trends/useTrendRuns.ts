import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { TrendRun } from '../../analysis/trends/trendSeries.ts';
import type { RunCard } from '../../storage/runCard.ts';
import { useServices } from '../shell/useServices.ts';

/** So many runs are opened for their numbers, the newest first. */
export const mostTrendRuns = 60;

/** Runs being opened one after the other. */
interface OpenedRuns {
  readonly runs: readonly TrendRun[];
  readonly of: number;
  readonly done: number;
  /** Damaged, or gone meanwhile. */
  readonly unreadable: number;
}

const nothing: OpenedRuns = { runs: [], of: 0, done: 0, unreadable: 0 };

/** The numbers of kept runs, and how far they are read: what is there already is shown meanwhile. */
export function useTrendRuns(cards: readonly RunCard[]): OpenedRuns & { readonly names: ReadonlyMap<string, string> } {
  const { runs } = useServices();
  const phase = useStore(runs.state, (state) => state.phase);
  const own = useMemo(() => cards.slice(0, mostTrendRuns), [cards]);
  const names = useMemo(() => new Map(own.map(({ id, name }) => [id, name])), [own]);
  const [opened, setOpened] = useState(nothing);
  useEffect(() => {
    if (phase !== 'ready') return;
    let isOver = false;
    const read = async () => {
      const found: TrendRun[] = [];
      for (const [n, { id, createdAt }] of own.entries()) {
        const run = await runs.open(id).catch(() => null);
        if (isOver) return;
        if (run) found.push({ id, createdAt, analysis: run.result.analysis, said: run.result.said });
        setOpened({ runs: [...found], of: own.length, done: n + 1, unreadable: n + 1 - found.length });
      }
      if (own.length === 0) setOpened(nothing);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [own, runs, phase]);
  return { ...opened, names };
}
