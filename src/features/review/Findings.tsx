import { Sparkle } from 'lucide-react';
import { Link } from 'wouter';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { Finding } from '../../coaching/finding.ts';
import { Disclosure } from '../../components/Disclosure.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { seenMeasures } from '../../heuristics/judging/seenMeasures.ts';
import { exerciseWords } from '../../language/care/exerciseWords.ts';
import { type FindingWords, findingWords } from '../../language/findingWords.ts';
import { measureWords, verdictSentence } from '../../language/measureWords.ts';
import { nameInSentence } from '../../language/midSentence.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { seenWords } from '../../language/seenWords.ts';
import { TryFinding } from '../compare/TryFinding.tsx';
import styles from './Findings.module.css';
import { MeasureFigure } from './MeasureFigure.tsx';
import { ShowMe } from './ShowMe.tsx';

interface FindingsProps {
  readonly analysis: RunAnalysis;
  /** The kept run, from which a cue can be tried; left out where it isn't kept. */
  readonly runId?: string;
}

/** What to change, the first thing large and the others after it, and something worth keeping. */
export function Findings({ analysis, runId }: FindingsProps) {
  const [first, ...others] = analysis.findings;
  const isStopped = analysis.notices.some(({ level }) => level === 'stop');
  const { strength } = analysis;
  const seen = seenWords(seenMeasures(analysis.metrics));
  if (!first && isStopped) return null;
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <h2 id="findings" className={first ? styles.over : styles.calmTitle}>
        {first ? reviewWords.findings : seen.title}
      </h2>
      {first ? (
        <FirstFinding finding={first} analysis={analysis} runId={runId} />
      ) : (
        <p className={styles.calm}>{seen.sentence}</p>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <h3 className={styles.over}>{reviewWords.nextFindings}</h3>
          {others.map((finding) => (
            <OtherFinding key={finding.metric} finding={finding} analysis={analysis} />
          ))}
        </div>
      )}
      {strength && (
        <p className={styles.strength}>
          <Sparkle aria-hidden="true" />
          <span>
            <strong>{reviewWords.strength}.</strong>{' '}
            {verdictSentence(strength.metric, analysis.metrics[strength.metric])}
          </span>
        </p>
      )}
    </section>
  );
}

interface FindingProps extends FindingsProps {
  readonly finding: Finding;
}

function OtherFinding({ finding, analysis }: FindingProps) {
  const words = findingWords(finding, analysis.metrics[finding.metric]);
  return (
    <article className={styles.other}>
      <div className={styles.title}>
        <h4>{words.title}</h4>
        <Mark finding={finding} analysis={analysis} />
      </div>
      <p>{words.explanation}</p>
      <Together finding={finding} />
      <Advice words={words} />
      <ShowMe metric={finding.metric} time={finding.evidenceTime} />
    </article>
  );
}

function FirstFinding({ finding, analysis, runId }: FindingProps) {
  const measurement = analysis.metrics[finding.metric];
  const words = findingWords(finding, measurement);
  return (
    <article className={styles.first}>
      <div className={styles.title}>
        <h3>{words.title}</h3>
        <Mark finding={finding} analysis={analysis} />
      </div>
      <p>{words.explanation}</p>
      <Together finding={finding} />
      {measurement && <MeasureFigure id={finding.metric} metric={measurement} />}
      <blockquote className={styles.cue}>
        <span>{reviewWords.cue}</span>
        {words.cue}
      </blockquote>
      <div className={styles.actions}>
        <ShowMe metric={finding.metric} time={finding.evidenceTime} primary />
      </div>
      {words.drills.length > 0 && (
        <div>
          <h4 className={styles.over}>{reviewWords.drills}</h4>
          <Drills drills={words.drills} />
        </div>
      )}
      <p>{words.retest}</p>
      {runId !== undefined && <TryFinding finding={finding} runId={runId} />}
    </article>
  );
}

function Mark({ finding, analysis }: Pick<FindingProps, 'finding' | 'analysis'>) {
  const status = analysis.metrics[finding.metric]?.status;
  return status ? <StatusMark status={status} /> : null;
}

function Together({ finding }: Pick<FindingProps, 'finding'>) {
  const names = finding.together.map((id) => nameInSentence(measureWords[id].name));
  return names.length > 0 ? <p>{reviewWords.together(names.join(', '))}</p> : null;
}

function Advice({ words }: { readonly words: FindingWords }) {
  return (
    <Disclosure quiet summary={`${reviewWords.cue}: ${words.cue}`}>
      <Drills drills={words.drills} />
    </Disclosure>
  );
}

function Drills({ drills }: Pick<FindingWords, 'drills'>) {
  return (
    <ul className={styles.drills}>
      {drills.map(({ text, exercise }) => (
        <li key={text}>
          {text}{' '}
          {exercise && (
            <Link href={`/exercises/${exercise}`} aria-label={reviewWords.drillPicture(exerciseWords[exercise].name)}>
              {reviewWords.howItGoes}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
