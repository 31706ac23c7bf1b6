import { Eye, Sparkle } from 'lucide-react';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import type { Finding } from '../../coaching/finding.ts';
import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { seenMeasures } from '../../heuristics/judging/seenMeasures.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { type FindingWords, findingWords } from '../../language/findingWords.ts';
import { measureWords, verdictSentence } from '../../language/measureWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { seenWords } from '../../language/seenWords.ts';
import styles from './Findings.module.css';
import { MeasureFigure } from './MeasureFigure.tsx';

interface FindingsProps {
  readonly analysis: RunAnalysis;
  readonly onShow: (metric: MeasureId, time: number) => void;
}

/** What to change, the first thing large and the others after it, and something worth keeping. */
export function Findings({ analysis, onShow }: FindingsProps) {
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
        <FirstFinding finding={first} analysis={analysis} onShow={onShow} />
      ) : (
        <p className={styles.calm}>{seen.sentence}</p>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <h3 className={styles.over}>{reviewWords.nextFindings}</h3>
          {others.map((finding) => (
            <OtherFinding key={finding.metric} finding={finding} analysis={analysis} onShow={onShow} />
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

function OtherFinding({ finding, analysis, onShow }: FindingProps) {
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
      <Show finding={finding} onShow={onShow} />
    </article>
  );
}

function FirstFinding({ finding, analysis, onShow }: FindingProps) {
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
        <Show finding={finding} onShow={onShow} primary />
      </div>
      {words.drills.length > 0 && (
        <div>
          <h4 className={styles.over}>{reviewWords.drills}</h4>
          <Drills drills={words.drills} />
        </div>
      )}
      <p>{words.retest}</p>
    </article>
  );
}

function Mark({ finding, analysis }: Pick<FindingProps, 'finding' | 'analysis'>) {
  const status = analysis.metrics[finding.metric]?.status;
  return status ? <StatusMark status={status} /> : null;
}

function Show({ finding, onShow, primary }: Pick<FindingProps, 'finding' | 'onShow'> & { readonly primary?: boolean }) {
  return (
    <Button
      size={primary ? 'medium' : 'small'}
      kind={primary ? 'primary' : 'plain'}
      icon={<Eye aria-hidden="true" />}
      onClick={() => onShow(finding.metric, finding.evidenceTime)}
    >
      {reviewWords.showMe}
    </Button>
  );
}

function Together({ finding }: Pick<FindingProps, 'finding'>) {
  const names = finding.together.map((id) => measureWords[id].name.toLowerCase());
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
      {drills.map((drill) => (
        <li key={drill}>{drill}</li>
      ))}
    </ul>
  );
}
