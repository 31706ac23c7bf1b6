import { type JoinedFilm, type JoinedRuns, joinRuns } from '../../analysis/joined/joinRuns.ts';
import { measureOf } from '../../heuristics/measures.ts';
import { byHandTexts } from '../../language/byHandTexts.ts';
import { findingWords } from '../../language/findingWords.ts';
import { formatDate } from '../../language/formats.ts';
import { joinedWords } from '../../language/joinedWords.ts';
import { measureWords } from '../../language/measureWords.ts';
import { lowerFirst, titleAfterColon } from '../../language/midSentence.ts';
import { printWords } from '../../language/printWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { NumberRow, NumbersTable } from '../review/print/NumbersTable.tsx';
import { PageLines } from '../review/print/PageLines.tsx';
import { PagePictures } from '../review/print/PagePictures.tsx';
import styles from '../review/print/PrintedPage.module.css';
import { Remarks } from '../review/print/Remarks.tsx';
import { madeOf, toldOf } from '../review/print/toldOf.ts';
import type { ReadyPicture } from '../review/print/usePagePictures.ts';
import own from './JoinedPage.module.css';

interface JoinedPageProps {
  readonly first: OpenRun;
  readonly second: OpenRun;
  /** Of each film; null while they are drawn. */
  readonly pictures: Readonly<Record<JoinedFilm, readonly ReadyPicture[] | null>>;
  /** Somebody has to be seen by a doctor at once: nothing is advised. */
  readonly isUrgent: boolean;
}

/** So far apart two films are of two sessions, milliseconds. */
const oneSession = 24 * 3_600_000;

/** Two films of one session on paper: what to try, pictures from both sides, and each number with where it was seen. */
export function JoinedPage({ first, second, pictures, isUrgent }: JoinedPageProps) {
  const joined = joinRuns(first.result, second.result);
  const runs = { first, second };
  const [one, other] = [first.card, second.card];
  const isApart = one && other && Math.abs(one.createdAt - other.createdAt) > oneSession;
  const isOther = one && other && one.runner !== '' && other.runner !== '' && one.runner !== other.runner;
  return (
    <article className={styles.page} data-ready={pictures.first !== null && pictures.second !== null}>
      <header>
        <div>
          <p className={styles.over}>{joinedWords.over}</p>
          <h1>{[...new Set([first.name, second.name])].join(' · ')}</h1>
          <ul className={own.videos} aria-label={joinedWords.videos}>
            {[first, second].map(({ id, card, result }) => (
              <li key={id}>
                {[card && formatDate(card.createdAt), viewWords[result.analysis.view], ...toldOf(result)]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            ))}
          </ul>
        </div>
        <PageLines />
      </header>
      {(isApart || isOther) && (
        <section className={styles.remarks}>
          {isApart && <p>{joinedWords.daysApart}</p>}
          {isOther && <p>{joinedWords.otherRunner(one.runner, other.runner)}</p>}
        </section>
      )}
      {[first, second].map(({ id, result }) => (
        <Remarks
          key={id}
          title={`${printWords.notes}: ${viewWords[result.analysis.view]}`}
          analysis={result.analysis}
          byHand={byHandTexts(result.said, result.track.times[0] ?? 0)}
        />
      ))}
      {!isUrgent && <Findings joined={joined} runs={runs} />}
      {(['first', 'second'] as const).map((film) => (
        <PagePictures
          key={film}
          pictures={pictures[film]}
          label={`${printWords.pictures}: ${viewWords[runs[film].result.analysis.view]}`}
        />
      ))}
      <Numbers joined={joined} />
      <footer>
        <p>{printWords.foot}</p>
        {[first, second].map(({ id, result }) => (
          <p key={id}>{[viewWords[result.analysis.view], ...madeOf(result)].join(' · ')}</p>
        ))}
      </footer>
    </article>
  );
}

interface OfBoth {
  readonly joined: JoinedRuns;
}

interface FindingsProps extends OfBoth {
  readonly runs: Readonly<Record<JoinedFilm, OpenRun>>;
}

function Findings({ joined: { findings }, runs }: FindingsProps) {
  return findings.map((finding, n) => {
    const { metric, film, view } = finding;
    const words = findingWords(finding, runs[film].result.analysis.metrics[metric]);
    const title = `${n === 0 ? reviewWords.findings : reviewWords.nextFindings}: ${titleAfterColon(words.title)}`;
    return (
      <section key={metric} className={styles.advice}>
        <h2>{title}</h2>
        <p>
          {words.explanation} <span className={own.from}>({lowerFirst(viewWords[view])})</span>
        </p>
        <p>
          <strong>{reviewWords.cue}:</strong> {words.cue}
        </p>
      </section>
    );
  });
}

function Numbers({ joined: { measures, unseen } }: OfBoth) {
  const { measure, value, usual, verdict } = printWords.columns;
  return (
    <section>
      {measures.length > 0 && (
        <NumbersTable columns={[measure, value, joinedWords.from, usual, verdict]}>
          {measures.map(({ id, film, view, measurement, other }) => (
            <NumberRow
              key={`${id} ${film}`}
              measure={measureOf(id)}
              measurement={measurement}
              from={[viewWords[view], ...(other ? [joinedWords[other]] : [])].join('; ')}
            />
          ))}
        </NumbersTable>
      )}
      {unseen.length > 0 && (
        <p className={styles.unseen}>
          <strong>{printWords.unseen}:</strong> {unseen.map((id) => measureWords[id].name).join(', ')}.
        </p>
      )}
    </section>
  );
}
