import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { setByHand, withoutSetByHand } from '../../../analysis/byHand/setByHand.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { reanalysisProblem } from '../../../language/reanalysisProblem.ts';
import { setByHandWords } from '../../../language/setByHandWords.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import styles from './SetByHand.module.css';

interface SetByHandProps {
  /** The film's first moment. */
  readonly start: number;
  readonly again: Reanalysis;
}

/** What the numbers rest on besides the film: everything that was set by hand, each with a way to take it back. */
export function SetByHand({ start, again }: SetByHandProps) {
  const { said, problem } = useStore(again.state);
  const all = setByHand(said);
  if (all.length === 0) return problem && <p role="status">{reanalysisProblem(problem)}</p>;
  return (
    <section className={styles.set} aria-labelledby="by-hand">
      <h2 id="by-hand">{correctWords.setByHand}:</h2>
      <ul>
        {all.map((one) => {
          const words = setByHandWords(one, start);
          return (
            <li key={words}>
              {words}
              {one.kind !== 'part' && (
                <button
                  type="button"
                  aria-label={correctWords.takeBack(words)}
                  onClick={() => again.ask(withoutSetByHand(said, one))}
                >
                  <X aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {problem && <p role="status">{reanalysisProblem(problem)}</p>}
    </section>
  );
}
