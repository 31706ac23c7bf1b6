import { useRef } from 'react';
import { addDays, type Day, daysBetween, mondayOf } from '../../../care/calendar/day.ts';
import type { Pain } from '../../../care/diary/pain.ts';
import type { WeekTogether } from '../../../care/together/weekTogether.ts';
import { dayOfMonthInWords, monthInWords } from '../../../language/care/dayWords.ts';
import { togetherWords } from '../../../language/care/togetherWords.ts';
import type { DistanceUnit } from '../../../language/distance.ts';
import { formatNumber } from '../../../language/number.ts';
import styles from './TogetherChart.module.css';
import type { FormPoint } from './useFormPoints.ts';
import { useWidth } from './useWidth.ts';

interface TogetherChartProps {
  /** The last day shown, and how many there are. */
  readonly to: Day;
  readonly days: number;
  readonly pains: readonly { readonly day: Day; readonly pain: Pain }[];
  readonly weeks: readonly WeekTogether[];
  readonly form: readonly FormPoint[];
  /** What the third lane shows. */
  readonly formTitle: string;
  readonly unit: DistanceUnit;
}

const lane = 112;
const head = 34;
const left = 34;
const right = 8;
const metresIn = { km: 1000, mi: 1609.344 } as const;

/** Three lanes over one time axis; a table with the same stands behind it for those who listen. */
export function TogetherChart({ to, days, pains, weeks, form, formTitle, unit }: TogetherChartProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const from = addDays(to, 1 - days);
  const inner = Math.max(1, width - left - right);
  const x = (day: Day, half = 0.5) => left + (inner * (daysBetween(from, day) + half)) / days;
  const height = 3 * (head + lane) + 24;
  const top = (index: number) => index * (head + lane) + head;
  const most = Math.max(1, ...weeks.map(({ metres }) => metres / metresIn[unit]));
  const distanceTop = niceTop(most);
  const shownForm = form.filter(({ day }) => day >= from && day <= to);
  const spread = shownForm.flatMap(({ value, uncertainty }) => [
    value - (uncertainty ?? 0),
    value + (uncertainty ?? 0),
  ]);
  const [low, high] = spread.length > 0 ? padded(Math.min(...spread), Math.max(...spread)) : [0, 1];
  const formY = (value: number) => top(2) + lane - (lane * (value - low)) / (high - low);
  const painY = (pain: number) => top(0) + lane - (lane * pain) / 10;
  return (
    <figure ref={figure} className={styles.chart}>
      {width > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <Lane
            index={0}
            title={togetherWords.pain}
            width={width}
            labels={[
              ['0', painY(0)],
              ['5', painY(5)],
              ['10', painY(10)],
            ]}
          />
          {pains
            .filter(({ day }) => day >= from && day <= to)
            .map(({ day, pain }) => (
              <g key={day} className={styles.pain}>
                <line x1={x(day)} x2={x(day)} y1={painY(0)} y2={painY(pain)} />
                <circle cx={x(day)} cy={painY(pain)} r="3.5" />
              </g>
            ))}
          <Lane
            index={1}
            title={togetherWords.distance(unit)}
            width={width}
            labels={[
              ['0', top(1) + lane],
              [formatNumber(distanceTop, 2, 0), top(1)],
            ]}
          />
          {weeks
            .filter(({ monday }) => addDays(monday, 6) >= from)
            .map(({ monday, metres }) => {
              const begin = Math.max(left, x(monday, 0));
              const end = Math.min(width - right, x(addDays(monday, 7), 0));
              const tall = (lane * metres) / metresIn[unit] / distanceTop;
              return (
                <rect
                  key={monday}
                  className={styles.week}
                  x={begin + 1}
                  y={top(1) + lane - tall}
                  width={Math.max(0, end - begin - 2)}
                  height={tall}
                />
              );
            })}
          <Lane
            index={2}
            title={shownForm.length > 0 ? formTitle : togetherWords.formNone}
            width={width}
            labels={
              shownForm.length > 0
                ? [
                    [figureOf(low), top(2) + lane],
                    [figureOf(high), top(2)],
                  ]
                : []
            }
          />
          {shownForm.map(({ id, day, value, uncertainty }) => (
            <g key={id} className={styles.form}>
              <line
                x1={x(day)}
                x2={x(day)}
                y1={formY(value - (uncertainty ?? 0))}
                y2={formY(value + (uncertainty ?? 0))}
              />
              <circle cx={x(day)} cy={formY(value)} r="4" />
            </g>
          ))}
          {ticks(from, days, inner).map(({ day, label }) => (
            <g key={day} className={styles.tick}>
              <line x1={x(day, 0)} x2={x(day, 0)} y1={head} y2={height - 20} />
              <text x={x(day, 0)} y={height - 6}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}

interface LaneProps {
  readonly index: number;
  readonly title: string;
  readonly width: number;
  readonly labels: readonly (readonly [string, number])[];
}

function Lane({ index, title, width, labels }: LaneProps) {
  const y = index * (head + lane);
  return (
    <g className={styles.lane}>
      <text x="0" y={y + 22} className={styles.title}>
        {title}
      </text>
      {labels.map(([label, at]) => (
        <g key={label}>
          <line x1={left} x2={width - right} y1={at} y2={at} />
          <text x={left - 6} y={at + 4} className={styles.label}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Mondays in a short span, firsts of the month in a long one; no more than there is room for. */
function ticks(from: Day, days: number, room: number): readonly { readonly day: Day; readonly label: string }[] {
  const all = Array.from({ length: days }, (_, i) => addDays(from, i));
  const isShort = days <= 60;
  const marks = all.filter((day) => (isShort ? mondayOf(day) === day : day.endsWith('-01')));
  const each = Math.max(1, Math.ceil((marks.length * (isShort ? 64 : 40)) / room));
  return marks
    .filter((_, i) => i % each === 0)
    .map((day) => ({ day, label: isShort ? dayOfMonthInWords(day) : monthInWords(day) }));
}

/** The least of 5, 10, 20, 50 … that holds it. */
function niceTop(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((step) => step * ten).find((top) => top >= most) ?? most;
}

/** A little room above and below, and some where all are the same. */
function padded(low: number, high: number): readonly [number, number] {
  const room = Math.max(0.1 * (high - low), 0.02 * Math.abs(high), 1e-3);
  return [low - room, high + room];
}

function figureOf(value: number): string {
  const rounded = Number(value.toPrecision(Math.abs(value) >= 100 ? 3 : 2));
  return formatNumber(rounded, 6, 0);
}
