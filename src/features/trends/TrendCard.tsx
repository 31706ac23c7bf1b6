import { Link } from 'wouter';
import type { TrendSeries } from '../../analysis/trends/trendSeries.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { decimalsOf } from '../../heuristics/judging/inCentimetres.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { measureOf } from '../../heuristics/measures.ts';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { formatDate } from '../../language/formats.ts';
import { trendWords } from '../../language/trendWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import { TrendChart } from './TrendChart.tsx';
import styles from './Trends.module.css';

interface TrendCardProps {
  readonly id: MeasureId;
  readonly series: TrendSeries;
  readonly names: ReadonlyMap<string, string>;
}

/** One way in which a measure was seen through the runs: its chart, what it says, and the table behind it. */
export function TrendCard({ id, series, names }: TrendCardProps) {
  const { views, unit, points, change, baseline } = series;
  const decimals = decimalsOf({ unit }, measureOf(id));
  const title = [
    views.map((view) => viewWords[view]).join(', '),
    ...(baseline === 'standing' ? [trendWords.standing] : []),
  ].join(' · ');
  const value = (point: (typeof points)[number]) => {
    const { figure, suffix } = formatFigure(point.value, unit, decimals);
    return `${figure} ± ${formatError(point.uncertainty, unit, decimals)}${suffix}`;
  };
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      <TrendChart series={series} decimals={decimals} />
      <p>{change ? trendWords.firstToLast(change) : trendWords.once}</p>
      <Disclosure quiet summary={trendWords.table}>
        {/* A table that is wider than a phone is scrolled by itself, with the keyboard too. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keys */}
        <section className={styles.scroll} tabIndex={0} aria-label={`${trendWords.table}: ${title}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{trendWords.columns.date}</th>
                <th scope="col">{trendWords.columns.run}</th>
                <th scope="col">{trendWords.columns.value}</th>
                <th scope="col">{trendWords.columns.view}</th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map((point) => (
                <tr key={point.id}>
                  <th scope="row">{formatDate(point.createdAt)}</th>
                  <td>
                    <Link href={`/run/${point.id}`}>{names.get(point.id)}</Link>
                  </td>
                  <td>{value(point)}</td>
                  <td>{viewWords[point.view]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </Disclosure>
    </section>
  );
}
