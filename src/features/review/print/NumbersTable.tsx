import type { ReactNode } from 'react';
import { StatusMark } from '../../../components/StatusMark.tsx';
import { decimalsOf, inCentimetres } from '../../../heuristics/judging/inCentimetres.ts';
import type { Measure } from '../../../heuristics/measure.ts';
import type { KnownMeasurement } from '../../../heuristics/measurement.ts';
import { formatError, formatFigure } from '../../../language/formatFigure.ts';
import { measureWords } from '../../../language/measureWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { verdictWord } from '../../../language/statusWords.ts';
import { wordForFigure } from '../../../language/wordForFigure.ts';
import styles from './PrintedPage.module.css';

interface NumbersTableProps {
  readonly columns: readonly string[];
  /** A `NumberRow` for each number. */
  readonly children: ReactNode;
}

/** A run's numbers on paper. */
export function NumbersTable({ columns, children }: NumbersTableProps) {
  return (
    <table className={styles.numbers}>
      <caption>{printWords.numbers}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface NumberRowProps {
  readonly measure: Measure;
  readonly measurement: KnownMeasurement;
  /** Between value and usual range: where the number comes from. */
  readonly from?: string;
}

/** A number as a row of a printed table. */
export function NumberRow({ measure, measurement, from }: NumberRowProps) {
  const shown = inCentimetres(measurement);
  const decimals = decimalsOf(shown, measure);
  const text = (value: number) => {
    const { figure, suffix } = formatFigure(value, shown.unit, decimals);
    return figure + suffix;
  };
  const { low, high } = shown.referenceRange ?? { low: null, high: null };
  const error = formatError(shown.uncertainty, shown.unit, decimals);
  return (
    <tr>
      <th scope="row">{measureWords[measure.id].name}</th>
      <td>
        {wordForFigure(measure.id, shown) ?? text(shown.value)} ± {error}
      </td>
      {from !== undefined && <td>{from}</td>}
      <td>
        {low !== null && high !== null
          ? printWords.between(formatFigure(low, shown.unit, decimals).figure, text(high))
          : high !== null
            ? printWords.upTo(text(high))
            : low !== null && printWords.from(text(low))}
      </td>
      <td>
        <StatusMark status={measurement.status} word={verdictWord(measurement)} />
      </td>
    </tr>
  );
}
