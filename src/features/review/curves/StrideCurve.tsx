import { useCallback, useRef } from 'react';
import type uPlot from 'uplot';
import { type AverageCurve, strideMoments } from '../../../analysis/curves/averageStride.ts';
import { HiddenTable } from '../../../components/HiddenTable.tsx';
import { curveFigure, curveName, curveUnit, curveWords } from '../../../language/curveWords.ts';
import type { Side } from '../../../poseTrack/side.ts';
import { CurveHead } from './CurveHead.tsx';
import styles from './Curves.module.css';
import { chartLook, chartOptions, drawable, lineOf } from './chartLook.ts';
import { useChart } from './useChart.ts';

interface StrideCurveProps {
  readonly chart: typeof uPlot;
  readonly curve: AverageCurve;
  readonly farSide: Side | null;
  /** When each foot leaves the ground, shares of its stride. */
  readonly toeOffs: Readonly<Record<Side, number | null>>;
}

const height = 132;
const percents = Array.from({ length: strideMoments }, (_, m) => (100 * m) / (strideMoments - 1));
const tenths = percents.filter((percent) => percent % 10 === 0);

/** The average stride of one curve, left over right, each with its spread. */
export function StrideCurve({ chart: Chart, curve, farSide, toeOffs }: StrideCurveProps) {
  const place = useRef<HTMLDivElement>(null);
  const make = useCallback(
    (element: HTMLElement) => {
      const edge = { stroke: 'transparent', width: 0, points: { show: false } };
      return new Chart(
        {
          ...chartOptions(height, (ticks) => ticks.map((tick) => `${tick} %`), curve.unit),
          padding: [6, 18, 0, 0],
          scales: { x: { time: false } },
          series: [
            {},
            ...curve.lines.flatMap(({ side }) => [lineOf(side, side === farSide && !isWhole(curve.id)), edge, edge]),
          ],
          bands: curve.lines.map(({ side }, i) => ({
            series: [3 * i + 2, 3 * i + 3] as [number, number],
            fill: side === 'left' ? chartLook.leftGround : chartLook.rightGround,
          })),
          hooks: { drawClear: [(drawn) => drawToeOffs(drawn, toeOffs)] },
        },
        [
          percents,
          ...curve.lines.flatMap(({ mean, spread }) => [
            drawable(mean),
            drawable(mean.map((value, m) => value + spread[m])),
            drawable(mean.map((value, m) => value - spread[m])),
          ]),
        ],
        element,
      );
    },
    [Chart, curve, farSide, toeOffs],
  );
  useChart(place, make);
  const name = curveName(curve.id, farSide !== null);
  const unit = curveUnit(curve.unit);
  return (
    <figure className={styles.chart}>
      <CurveHead name={name} unit={unit} hasSides />
      <div ref={place} className={styles.place} aria-hidden="true" />
      <HiddenTable
        caption={curveWords.table.stride(name, unit)}
        head={[curveWords.table.share, ...curve.lines.map(({ side }) => curveWords.sides[side])]}
        rows={tenths.map((percent) => [
          `${percent} %`,
          ...curve.lines.map(
            ({ mean, spread }) =>
              `${curveFigure(mean[percent], curve.unit)} ± ${curveFigure(spread[percent], curve.unit)}`,
          ),
        ])}
      />
    </figure>
  );
}

/** What the body has once is as sure in the strides of either foot. */
function isWhole(id: AverageCurve['id']): boolean {
  return id === 'lean' || id === 'hips';
}

function drawToeOffs({ ctx, bbox, valToPos }: uPlot, toeOffs: StrideCurveProps['toeOffs']): void {
  for (const side of ['left', 'right'] as const) {
    const share = toeOffs[side];
    if (share === null) continue;
    const x = valToPos(100 * share, 'x', true);
    ctx.save();
    ctx.strokeStyle = chartLook[side];
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash(side === 'right' ? [4 * devicePixelRatio, 3 * devicePixelRatio] : []);
    ctx.beginPath();
    ctx.moveTo(x, bbox.top);
    ctx.lineTo(x, bbox.top + bbox.height);
    ctx.stroke();
    ctx.restore();
  }
}
