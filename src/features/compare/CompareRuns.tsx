import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { compareRuns } from '../../analysis/compare/compareRuns.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Message } from '../../components/Message.tsx';
import type { MeasureId } from '../../heuristics/measureId.ts';
import {
  cannotCompareSentence,
  changeSentence,
  compareWords,
  comparisonSentence,
  otherwiseSentence,
} from '../../language/compareWords.ts';
import { formatDate } from '../../language/formats.ts';
import { measureWords } from '../../language/measureWords.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import { speedText } from '../../language/speed.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import styles from './CompareRuns.module.css';
import { ComparisonTable } from './ComparisonTable.tsx';
import { PairFilms } from './PairFilms.tsx';

interface CompareRunsProps {
  readonly first: OpenRun;
  readonly second: OpenRun;
  /** What was worked on between the two; null: nothing in particular. */
  readonly asked: MeasureId | null;
}

/** Two runs beside each other: films in step, and what changed. */
export function CompareRuns({ first, second, asked }: CompareRunsProps) {
  const { preferences } = useServices();
  const unit = useStore(preferences, ({ speedUnit }) => speedUnit);
  const comparison = useMemo(() => compareRuns(first.result, second.result, { asked }), [first, second, asked]);
  const answer = asked && comparison.measures.find(({ id }) => id === asked);
  const swapped = `/compare/${second.id}/${first.id}${asked ? `/${asked}` : ''}`;
  return (
    <Screen title={compareWords.title}>
      <div className={styles.head}>
        <h1>{compareWords.title}</h1>
        <Link href={swapped} className={styles.link}>
          <ArrowLeftRight aria-hidden="true" /> {compareWords.swap}
        </Link>
        <Link href={`/compare/${first.id}`} className={styles.link}>
          {compareWords.another}
        </Link>
      </div>
      <div className={styles.names}>
        <RunName run={first} word={compareWords.first} />
        <RunName run={second} word={compareWords.second} />
      </div>
      <PairFilms first={first} second={second} />
      <section className={styles.numbers} aria-labelledby="numbers">
        <h2 id="numbers">{compareWords.numbers}</h2>
        {answer && (
          <div className={styles.answer}>
            <h3>{compareWords.asked(measureWords[answer.id].name)}</h3>
            <p>{answer.verdict === 'cannotCompare' ? cannotCompareSentence(answer.reason) : changeSentence(answer)}</p>
          </div>
        )}
        <p className={styles.whole}>{comparisonSentence(comparison)}</p>
        {comparison.otherwise.map((one) => (
          <Message key={one.kind} level="info">
            <p>{otherwiseSentence(one, (kmh) => `${speedText(kmh, unit)} ${prepareWords.speedUnits[unit]}`)}</p>
          </Message>
        ))}
        <ComparisonTable comparison={comparison} />
        <Disclosure quiet summary={compareWords.how}>
          <p>{compareWords.howLong}</p>
        </Disclosure>
      </section>
    </Screen>
  );
}

interface RunNameProps {
  readonly run: OpenRun;
  readonly word: string;
}

function RunName({ run, word }: RunNameProps) {
  return (
    <p className={styles.name}>
      <span>{word}</span>
      <Link href={`/run/${run.id}`}>{run.name}</Link>
      <span>
        {[run.card && formatDate(run.card.createdAt), viewWords[run.result.analysis.view]].filter(Boolean).join(' · ')}
      </span>
    </p>
  );
}
