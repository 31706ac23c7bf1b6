import type uPlot from 'uplot';
import type { CurveUnit } from '../../../analysis/curves/curve.ts';
import { asShown } from '../../../language/formatFigure.ts';
import { formatNumber } from '../../../language/number.ts';
import { overlayTheme } from '../../../overlay/overlayTheme.ts';
import type { Side } from '../../../poseTrack/side.ts';

/** Round the film it is always night: one look in either scheme, and left and right as on the film. */
export const chartLook = {
  left: overlayTheme.strokes.contactLeft.colour,
  right: overlayTheme.strokes.contactRight.colour,
  middle: overlayTheme.strokes.trunk.colour,
  ink: '#a9b6b1',
  grid: 'rgba(255, 255, 255, 0.09)',
  leftGround: 'rgba(92, 196, 255, 0.17)',
  rightGround: 'rgba(255, 171, 102, 0.17)',
  font: '11px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
} as const;

/** Left solid, right dashed, told apart without colour too; what is less sure is paler. */
export function lineOf(side: Side | null, isFar: boolean): uPlot.Series {
  const stroke = side === null ? chartLook.middle : chartLook[side];
  return {
    stroke,
    width: isFar ? 1.25 : 2,
    alpha: isFar ? 0.6 : 1,
    ...(side === 'right' ? { dash: [6, 4] } : {}),
    points: { show: false },
    spanGaps: false,
  };
}

/** What all charts have alike. @param xValues how the ticks of the horizontal axis read; null hides the axis. */
export function chartOptions(
  height: number,
  xValues: ((ticks: readonly number[]) => string[]) | null,
  unit: CurveUnit,
): Pick<uPlot.Options, 'width' | 'height' | 'legend' | 'cursor' | 'axes' | 'padding'> {
  const axis = {
    stroke: chartLook.ink,
    font: chartLook.font,
    grid: { stroke: chartLook.grid, width: 1 },
    ticks: { show: false },
  };
  return {
    width: 320,
    height: height + (xValues ? 18 : 0),
    legend: { show: false },
    cursor: { show: false },
    padding: [6, 4, xValues ? 0 : 6, 0],
    axes: [
      xValues
        ? { ...axis, size: 18, gap: 2, space: 56, values: (_, ticks) => xValues(ticks) }
        : { ...axis, size: 0, values: (_, ticks) => ticks.map(() => '') },
      { ...axis, size: 34, gap: 4, space: 26, values: (_, ticks) => ticks.map((tick) => tickText(tick, unit)) },
    ],
  };
}

/** A tick in the unit that is shown; where ticks stand close, a tenth tells them apart. */
function tickText(value: number, unit: CurveUnit): string {
  return formatNumber(asShown(value, unit, 0).value, 1, 0);
}

/** uPlot wants null where nothing is known. */
export function drawable(values: ArrayLike<number>): (number | null)[] {
  return Array.from(values, (value) => (Number.isFinite(value) ? value : null));
}
