import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { trendSeries } from '../../analysis/trends/trendSeries.ts';
import { Message } from '../../components/Message.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { measures } from '../../heuristics/measures.ts';
import { measureWords } from '../../language/measureWords.ts';
import { trendWords } from '../../language/trendWords.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { TrendCard } from './TrendCard.tsx';
import styles from './Trends.module.css';
import { mostTrendRuns, useTrendRuns } from './useTrendRuns.ts';

/** In the runner's choice: everybody. No name is so long. */
const everybody = '*';

/** How each number went from run to run: a chart for each side that it was filmed from, never mixed. */
export function TrendsScreen() {
  const { runs } = useServices();
  const { cards, phase } = useStore(runs.state);
  useEffect(() => {
    void runs.refresh();
  }, [runs]);
  const runners = useMemo(() => [...new Set(cards.map(({ runner }) => runner))].sort(), [cards]);
  const [chosen, setChosen] = useState<string>(everybody);
  const runner = runners.includes(chosen) ? chosen : everybody;
  const own = useMemo(
    () => cards.filter((card) => card.gait === 'running' && (runner === everybody || card.runner === runner)),
    [cards, runner],
  );
  const opened = useTrendRuns(own);
  const [measure, setMeasure] = useState<MeasureId>('cadence');
  const series = useMemo(() => trendSeries(measure, opened.runs), [measure, opened.runs]);
  const isOpening = opened.done < opened.of;
  return (
    <Screen title={trendWords.title} width="reading">
      <div className={styles.trends}>
        <h1>{trendWords.title}</h1>
        <p>{trendWords.sentence}</p>
        {phase !== 'loading' && own.length < 2 && <p>{trendWords.none}</p>}
        {own.length > 0 && (
          <div className={styles.choices}>
            <SelectField
              label={trendWords.measure}
              value={measure}
              options={measures.map(({ id }) => ({ value: id, label: measureWords[id].name }))}
              onChange={setMeasure}
            />
            {runners.length > 1 && (
              <SelectField
                label={trendWords.runner}
                value={runner}
                options={[
                  { value: everybody, label: trendWords.everybody },
                  ...runners.map((name) => ({ value: name, label: name || trendWords.nobodyNamed })),
                ]}
                onChange={setChosen}
              />
            )}
          </div>
        )}
        {runners.length > 1 && runner === everybody && (
          <Message level="info">
            <p>{trendWords.severalRunners}</p>
          </Message>
        )}
        <p role="status" className={styles.status}>
          {isOpening && trendWords.opening(opened.done, opened.of)}
          {!isOpening && opened.unreadable > 0 && trendWords.unreadable(opened.unreadable)}
          {!isOpening && own.length > mostTrendRuns && ` ${trendWords.newest(mostTrendRuns)}`}
        </p>
        {series.map((one) => (
          <TrendCard key={`${one.views[0]} ${one.baseline}`} id={measure} series={one} names={opened.names} />
        ))}
        {!isOpening && opened.of > 0 && series.length === 0 && <p>{trendWords.nothing}</p>}
        {series.length > 0 && (
          <p className={styles.status}>
            {series.length > 1 && `${trendWords.neverMixed} `}
            {trendWords.speed}
          </p>
        )}
        <Link href="/">{trendWords.back}</Link>
      </div>
    </Screen>
  );
}
