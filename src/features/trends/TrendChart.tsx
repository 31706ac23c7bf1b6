import { useRef } from 'react';
import type { TrendSeries } from '../../analysis/trends/trendSeries.ts';
import { localDay } from '../../care/calendar/day.ts';
import { dayOfMonthInWords } from '../../language/care/dayWords.ts';
import { formatFigure } from '../../language/formatFigure.ts';
import { trendWords } from '../../language/trendWords.ts';
import { useWidth } from '../care/together/useWidth.ts';
import styles from './TrendChart.module.css';

interface TrendChartProps {
  readonly series: TrendSeries;
  readonly decimals: number;
}

const height = 196;
const plot = { left: 52, right: 12, top: 12, bottom: 28 } as const;
/** A date takes so much room, pixels. */
const dateRoom = 64;

/** Each run a dot with its interval, evenly spaced in order of time; the table under it says the same. */
export function TrendChart({ series: { points, unit, range }, decimals }: TrendChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const [low, high] = limits(points);
  const inner = Math.max(1, width - plot.left - plot.right);
  const x = (n: number) => plot.left + (inner * (n + 0.5)) / points.length;
  const down = height - plot.top - plot.bottom;
  const y = (value: number) => plot.top + (down * (high - value)) / (high - low);
  const within = (value: number) => Math.min(high, Math.max(low, value));
  const text = (value: number) => formatFigure(value, unit, decimals).figure;
  const each = Math.max(1, Math.ceil((points.length * dateRoom) / inner));
  const bandTop = y(within(range?.high ?? high));
  const bandBottom = y(within(range?.low ?? low));
  return (
    <figure ref={figure} className={styles.chart}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          {range && bandBottom > bandTop && (
            <g className={styles.band}>
              <rect x={plot.left} y={bandTop} width={inner} height={bandBottom - bandTop} />
              <text x={width - plot.right - 4} y={Math.min(bandTop + 14, height - plot.bottom - 4)}>
                {trendWords.usual}
              </text>
            </g>
          )}
          {[low, (low + high) / 2, high].map((value) => (
            <g key={value} className={styles.line}>
              <line x1={plot.left} x2={width - plot.right} y1={y(value)} y2={y(value)} />
              <text x={plot.left - 6} y={y(value) + 4}>
                {text(value)}
              </text>
            </g>
          ))}
          <polyline
            className={styles.path}
            points={points.map(({ value }, n) => `${x(n)},${y(value)}`).join(' ')}
            fill="none"
          />
          {points.map(({ id, value, uncertainty, createdAt }, n) => (
            <g key={id} className={styles.point}>
              <line x1={x(n)} x2={x(n)} y1={y(value - uncertainty)} y2={y(value + uncertainty)} />
              <line x1={x(n) - 4} x2={x(n) + 4} y1={y(value - uncertainty)} y2={y(value - uncertainty)} />
              <line x1={x(n) - 4} x2={x(n) + 4} y1={y(value + uncertainty)} y2={y(value + uncertainty)} />
              <circle cx={x(n)} cy={y(value)} r="4.5" />
              {n % each === 0 && (
                <text x={x(n)} y={height - 8}>
                  {dayOfMonthInWords(localDay(new Date(createdAt)))}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

/** Room for every interval, with a little above and below. */
function limits(points: TrendSeries['points']): readonly [number, number] {
  const low = Math.min(...points.map(({ value, uncertainty }) => value - uncertainty));
  const high = Math.max(...points.map(({ value, uncertainty }) => value + uncertainty));
  const room = Math.max(0.08 * (high - low), 0.01 * Math.abs(high), 1e-3);
  return [low - room, high + room];
}
