import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { seenMeasures } from '../../../heuristics/judging/seenMeasures.ts';
import { isKnown } from '../../../heuristics/measurement.ts';
import { measures } from '../../../heuristics/measures.ts';
import { byHandTexts } from '../../../language/byHandTexts.ts';
import { findingWords } from '../../../language/findingWords.ts';
import { verdictSentence } from '../../../language/measureWords.ts';
import { titleAfterColon } from '../../../language/midSentence.ts';
import { printWords } from '../../../language/printWords.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import { seenWords } from '../../../language/seenWords.ts';
import { unseenMeasures } from '../../../language/unseenMeasures.ts';
import { viewWords } from '../../../language/viewWords.ts';
import { NumberRow, NumbersTable } from './NumbersTable.tsx';
import { PageLines } from './PageLines.tsx';
import { PagePictures } from './PagePictures.tsx';
import styles from './PrintedPage.module.css';
import { Remarks } from './Remarks.tsx';
import { madeOf, toldOf } from './toldOf.ts';
import type { ReadyPicture } from './usePagePictures.ts';

interface PrintedPageProps {
  readonly title: string;
  readonly subtitle: string | null;
  readonly result: FilmResult;
  /** Null while they are drawn. */
  readonly pictures: readonly ReadyPicture[] | null;
  /** Somebody has to be seen by a doctor at once: nothing is advised. */
  readonly isUrgent?: boolean;
}

/** One run on one sheet: what to try, key pictures, all numbers with how sure they are, and what was told. */
export function PrintedPage({ title, subtitle, result, pictures, isUrgent = false }: PrintedPageProps) {
  const { analysis, said, track } = result;
  const start = track.times[0] ?? 0;
  const isStopped = analysis.notices.some(({ level }) => level === 'stop');
  return (
    <article className={styles.page} data-ready={pictures !== null}>
      <header>
        <div>
          <p className={styles.over}>{printWords.title}</p>
          <h1>{title}</h1>
          <p>{[subtitle, viewWords[analysis.view], ...toldOf(result)].filter(Boolean).join(' · ')}</p>
        </div>
        <PageLines />
      </header>
      <Remarks analysis={analysis} byHand={byHandTexts(said, start)} />
      {!isStopped && !isUrgent && <Advice analysis={analysis} />}
      <PagePictures pictures={pictures} label={printWords.pictures} />
      {!isStopped && <Numbers analysis={analysis} />}
      <footer>
        <p>{printWords.foot}</p>
        <p>{madeOf(result).join(' · ')}</p>
      </footer>
    </article>
  );
}

interface OfRun {
  readonly analysis: RunAnalysis;
}

function Advice({ analysis }: OfRun) {
  const { metrics, strength } = analysis;
  const [first, ...others] = analysis.findings;
  const words = first && findingWords(first, metrics[first.metric]);
  const seen = seenWords(seenMeasures(metrics));
  return (
    <section className={styles.advice} aria-labelledby="try">
      <h2 id="try">{words ? `${reviewWords.findings}: ${titleAfterColon(words.title)}` : seen.title}</h2>
      <p>{words ? words.explanation : seen.sentence}</p>
      {words && (
        <>
          <p>
            <strong>{reviewWords.cue}:</strong> {words.cue}
          </p>
          {words.drills.length > 0 && (
            <p>
              <strong>{reviewWords.drills}:</strong> {words.drills.map(({ text }) => text).join('; ')}.
            </p>
          )}
        </>
      )}
      {others.map((finding) => {
        const { title, cue } = findingWords(finding, metrics[finding.metric]);
        return (
          <p key={finding.metric}>
            <strong>
              {reviewWords.nextFindings}: {titleAfterColon(title)}.
            </strong>{' '}
            {cue}
          </p>
        );
      })}
      {strength && (
        <p>
          <strong>{reviewWords.strength}.</strong> {verdictSentence(strength.metric, metrics[strength.metric])}
        </p>
      )}
    </section>
  );
}

function Numbers({ analysis }: OfRun) {
  const known = measures.flatMap((measure) => {
    const measurement = analysis.metrics[measure.id];
    return measurement && isKnown(measurement) ? [{ measure, measurement }] : [];
  });
  const unseen = measures.flatMap(({ id }) => (analysis.metrics[id]?.value === null ? [id] : []));
  return (
    <section>
      {known.length > 0 && (
        <NumbersTable columns={Object.values(printWords.columns)}>
          {known.map(({ measure, measurement }) => (
            <NumberRow key={measure.id} measure={measure} measurement={measurement} />
          ))}
        </NumbersTable>
      )}
      {unseen.length > 0 && (
        <p className={styles.unseen}>
          <strong>{printWords.unseen}.</strong>{' '}
          {unseenMeasures(unseen, analysis)
            .map(({ sentence }) => sentence)
            .join(' ')}
        </p>
      )}
    </section>
  );
}
