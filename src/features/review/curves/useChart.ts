import { type RefObject, useEffect, useState } from 'react';
import type uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

type ChartClass = typeof uPlot;

/** The charts' code, fetched when the first of them is wanted; null until it is here. */
export function useChartClass(): ChartClass | null {
  const [made, setMade] = useState<{ readonly chart: ChartClass } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('uplot').then(({ default: chart }) => isWanted && setMade({ chart }));
    return () => {
      isWanted = false;
    };
  }, []);
  return made?.chart ?? null;
}

/**
 * A chart in an element, as wide as that, for as long as nothing of it changes.
 *
 * @param make Makes the chart; must stay the same function between renders.
 * @param onMade Called with the chart; what it returns is called before the chart goes.
 */
export function useChart(
  place: RefObject<HTMLElement | null>,
  make: ((element: HTMLElement) => uPlot) | null,
  onMade?: (chart: uPlot) => () => void,
): void {
  useEffect(() => {
    const element = place.current;
    if (!element || !make) return;
    const chart = make(element);
    const watch = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry.contentRect.width);
      if (width > 0 && width !== chart.width) chart.setSize({ width, height: chart.height });
    });
    watch.observe(element);
    const undo = onMade?.(chart);
    return () => {
      undo?.();
      watch.disconnect();
      chart.destroy();
    };
  }, [place, make, onMade]);
}
