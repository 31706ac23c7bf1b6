import { useMemo } from 'react';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { type WatchNumber, watchNumbers } from '../../analysis/watch/watchNumbers.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { formatError, formatFigure } from '../../language/formatFigure.ts';
import { watchWords } from '../../language/watchWords.ts';
import styles from './WatchNumbers.module.css';

interface WatchNumbersProps {
  readonly analysis: RunAnalysis;
}

/** What running watches show, by their definitions and with its error, or why it can't be told. */
export function WatchNumbers({ analysis }: WatchNumbersProps) {
  const numbers = useMemo(() => watchNumbers(analysis), [analysis]);
  if (numbers.every(({ reason }) => reason?.kind === 'stopped')) return null;
  return (
    <Disclosure summary={watchWords.title}>
      <div className={styles.watch}>
        <p>{watchWords.sentence}</p>
        <dl>
          {numbers.map((one) => (
            <div key={one.id}>
              <dt>{watchWords.names[one.id]}</dt>
              <dd>
                {one.value === null ? watchWords.reasons[one.reason.kind] : <strong>{figureOf(one)}</strong>}
                <span>{watchWords.definitions[one.id]}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}

function figureOf({ id, value, uncertainty }: Extract<WatchNumber, { readonly reason: null }>): string {
  const text = (percent: number) => formatFigure(percent, '%', 1).figure;
  const error = formatError(uncertainty, '%', 1);
  if (id === 'groundContactBalance') return `${watchWords.balance(text(value), text(100 - value))} ± ${error}`;
  return `${text(value)} ± ${error} %`;
}
