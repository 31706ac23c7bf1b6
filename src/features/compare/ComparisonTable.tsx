import type { Comparison, KnownComparison } from '../../analysis/compare/comparison.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { cannotCompareSentence, changeWithError, compareWords, valueWithError } from '../../language/compareWords.ts';
import { measureWords } from '../../language/measureWords.ts';
import { ChangeMark } from './ChangeMark.tsx';
import styles from './ComparisonTable.module.css';

interface ComparisonTableProps {
  readonly comparison: Comparison;
}

/** No film shows the pelvis drop, whatever the view. */
const neverSeen: MeasureId = 'pelvicDrop';

/** The common measures, those that changed first; what can't be compared folds away under them, with its reasons. */
export function ComparisonTable({ comparison }: ComparisonTableProps) {
  const known = comparison.measures.filter((one): one is KnownComparison => one.verdict !== 'cannotCompare');
  const rows = [...known.filter(isChanged), ...known.filter((one) => !isChanged(one))];
  const unknown = comparison.measures.flatMap((one) =>
    one.verdict === 'cannotCompare' && one.id !== neverSeen ? [one] : [],
  );
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{compareWords.measure}</th>
              <th scope="col">{compareWords.first}</th>
              <th scope="col">{compareWords.second}</th>
              <th scope="col">{compareWords.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.id}>
                <th scope="row">{measureWords[one.id].name}</th>
                <td data-label={compareWords.first}>{valueWithError(one.first, one.id)}</td>
                <td data-label={compareWords.second}>{valueWithError(one.second, one.id)}</td>
                <td className={styles.change}>
                  <ChangeMark one={one} />
                  <p className={styles.figure}>
                    {changeWithError(one)}
                    {one.leads && `, ${compareWords.leads[one.leads]}`}
                  </p>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unknown.length > 0 && (
        <Disclosure summary={`${compareWords.cannot} (${unknown.length})`}>
          <dl className={styles.unknown}>
            {unknown.map((one) => (
              <div key={one.id}>
                <dt>{measureWords[one.id].name}</dt>
                <dd>{cannotCompareSentence(one.reason)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

function isChanged({ verdict }: KnownComparison): boolean {
  return verdict === 'changed';
}
