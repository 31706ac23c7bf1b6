import type { Statement } from '../../care/evidence/statement.ts';
import { type StatementId, statements } from '../../care/evidence/statements.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { careWords } from '../../language/care/careWords.ts';
import { gradeWords } from '../../language/care/gradeWords.ts';
import { sourceLine } from '../../language/care/sourceLine.ts';
import { statementWords } from '../../language/care/statementWords.ts';
import styles from './Known.module.css';

/** Statements that are read in one breath. */
const longestParagraph = 3;

interface KnownProps {
  /** One, or several: two or three that belong together are told as one paragraph, more than that each by itself. */
  readonly ids: readonly StatementId[];
  /** Each a paragraph of its own, however few they are. */
  readonly apart?: boolean;
  /** Said only to who asks how sure it is. */
  readonly beside?: readonly StatementId[];
}

/** What is known, and below it how surely and from where. */
export function Known({ ids, beside = [], apart = ids.length > longestParagraph }: KnownProps) {
  return (
    <div className={styles.known}>
      {apart ? (
        ids.map((id) => <p key={id}>{statementWords[id]}</p>)
      ) : (
        <p>{ids.map((id) => statementWords[id]).join(' ')}</p>
      )}
      <Disclosure summary={careWords.howSure} quiet>
        <ul className={styles.sources}>
          {[...ids, ...beside].map((id) => {
            const { grade, sources }: Statement = statements[id];
            return (
              <li key={id}>
                {ids.length + beside.length > 1 && <q>{statementWords[id]}</q>} {gradeWords[grade]}:{' '}
                {sources.map(sourceLine).join('; ')}.
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
