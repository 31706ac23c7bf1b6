import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { backCues } from '../../../care/back/backCue.ts';
import { isBack } from '../../../care/diary/bodySpot.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { backViewWords } from '../../../language/care/backCueWords.ts';
import { Known } from '../../care/Known.tsx';
import { usePainPicture } from '../../care/usePainPicture.ts';
import { BackCueRow } from './BackCueRow.tsx';
import styles from './BackView.module.css';

interface BackViewProps {
  readonly analysis: RunAnalysis;
  /** Null where the run is not kept. */
  readonly runId: string | null;
}

/**
 * The run as somebody with back pain looks at it: every part of form that they are told to mind, with this run's number
 * or that none can be seen, and what is known. It stands open where back pain was told, and folded where not.
 */
export function BackView({ analysis, runId }: BackViewProps) {
  const hurts = usePainPicture().where.some(isBack);
  const content = (
    <div className={styles.view}>
      <Known ids={['oneCue']} />
      <ul className={styles.rows}>
        {backCues.map((cue) => (
          <li key={cue.id}>
            <BackCueRow cue={cue} analysis={analysis} runId={runId} />
          </li>
        ))}
      </ul>
    </div>
  );
  if (!hurts) return <Disclosure summary={backViewWords.open}>{content}</Disclosure>;
  return (
    <section aria-labelledby="back-view">
      <h2 id="back-view">{backViewWords.title}</h2>
      {content}
    </section>
  );
}
