import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { StatusMark } from '../../../components/StatusMark.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { decimalsOf, inCentimetres } from '../../../heuristics/judging/inCentimetres.ts';
import { seenMeasures } from '../../../heuristics/judging/seenMeasures.ts';
import type { Measure } from '../../../heuristics/measure.ts';
import { isKnown, type KnownMeasurement } from '../../../heuristics/measurement.ts';
import { measures } from '../../../heuristics/measures.ts';
import { byHandTexts } from '../../../language/byHandTexts.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { filmFactsWords } from '../../../language/filmFactsWords.ts';
import { findingWords } from '../../../language/findingWords.ts';
import { formatError, formatFigure } from '../../../language/formatFigure.ts';
import { measureWords, verdictSentence } from '../../../language/measureWords.ts';
import { titleAfterColon } from '../../../language/midSentence.ts';
import { noticeWords } from '../../../language/noticeWords.ts';
import { printWords } from '../../../language/printWords.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import { seenWords } from '../../../language/seenWords.ts';
import { verdictWord } from '../../../language/statusWords.ts';
import { timeScaleWords } from '../../../language/timeScaleWords.ts';
import { unseenMeasures } from '../../../language/unseenMeasures.ts';
import { viewWords } from '../../../language/viewWords.ts';
import { wordForFigure } from '../../../language/wordForFigure.ts';
import styles from './PrintedPage.module.css';
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
        <dl className={styles.lines}>
          {printWords.lines.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </header>
      <Remarks analysis={analysis} byHand={byHandTexts(said, start)} />
      {!isStopped && !isUrgent && <Advice analysis={analysis} />}
      <section className={styles.pictures} aria-label={printWords.pictures}>
        {pictures?.map(({ caption, url }) => (
          <figure key={url}>
            <img src={url} alt={caption} />
            <figcaption>{caption}</figcaption>
          </figure>
        ))}
        {pictures === null && <p>{printWords.waiting}</p>}
        {pictures?.length === 0 && <p>{printWords.noPictures}</p>}
      </section>
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

interface RemarksProps extends OfRun {
  /** What a person set by hand, in words. */
  readonly byHand: readonly string[];
  readonly title?: string;
}

/** What of the video makes the numbers unsure, or impossible, and what a person set by hand. */
export function Remarks({ analysis, byHand, title = printWords.notes }: RemarksProps) {
  const remarks = analysis.notices.filter(({ level }) => level !== 'info').slice(0, 3);
  if (remarks.length === 0 && byHand.length === 0) return null;
  return (
    <section className={styles.remarks} aria-label={title}>
      {remarks.map((notice) => (
        <p key={notice.id}>{noticeWords(notice).sentence}</p>
      ))}
      {byHand.length > 0 && (
        <p>
          <strong>{correctWords.setByHand}:</strong> {byHand.join('; ')}.
        </p>
      )}
    </section>
  );
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
              <strong>{reviewWords.drills}:</strong> {words.drills.join('; ')}.
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
  const { columns } = printWords;
  return (
    <section>
      {known.length > 0 && (
        <table className={styles.numbers}>
          <caption>{printWords.numbers}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.map(({ measure, measurement }) => (
              <NumberRow key={measure.id} measure={measure} measurement={measurement} />
            ))}
          </tbody>
        </table>
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

/** What the person said, on which numbers rest. */
export function toldOf({ said, analysis }: FilmResult): string[] {
  return [
    ...(said.speedKmh ? [printWords.speed(said.speedKmh)] : []),
    ...(said.heightCm ? [printWords.height(said.heightCm)] : []),
    ...(analysis.timeScale === 1 ? [] : [timeScaleWords.past(analysis.timeScale)]),
  ];
}

/** What the numbers were made from. */
export function madeOf({ facts, model }: FilmResult): string[] {
  return [...filmFactsWords(facts), ...(model ? [`BlazePose ${model}`] : [])];
}
