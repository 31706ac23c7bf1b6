import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type Day, localDay } from '../../../care/calendar/day.ts';
import type { MeasureId } from '../../../heuristics/measureId.ts';
import type { RunCard } from '../../../storage/runCard.ts';
import { useServices } from '../../shell/useServices.ts';

/** A measure of one kept run. */
export interface FormPoint {
  readonly id: string;
  readonly day: Day;
  readonly value: number;
  /** Half-width of its interval; null where none is known. */
  readonly uncertainty: number | null;
  readonly unit: string;
}

/** So many runs are opened for their numbers, the newest first. */
const mostRuns = 40;

/**
 * A measure through the kept runs that were seen from one side: what is measured from another is another number, so
 * views are never mixed. Null while the runs are being opened, one after the other.
 */
export function useFormPoints(measure: MeasureId, view: RunCard['view'] | null): readonly FormPoint[] | null {
  const { runs } = useServices();
  const cards = useStore(runs.state, (state) => state.cards);
  const own = useMemo(() => cards.filter((card) => card.view === view).slice(0, mostRuns), [cards, view]);
  const [points, setPoints] = useState<readonly FormPoint[] | null>(null);
  useEffect(() => {
    let isOver = false;
    setPoints(null);
    const read = async () => {
      const found: FormPoint[] = [];
      for (const { id, createdAt } of own) {
        const run = await runs.open(id).catch(() => null);
        if (isOver) return;
        const measurement = run?.result.analysis.metrics[measure];
        const { value = null, uncertainty = null, unit = '', status = 'unavailable' } = measurement ?? {};
        if (value === null || status === 'unavailable') continue;
        found.push({ id, day: localDay(new Date(createdAt)), value, uncertainty, unit });
      }
      setPoints(found.toReversed());
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [own, measure, runs]);
  return points;
}
