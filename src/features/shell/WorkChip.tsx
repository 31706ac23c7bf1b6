import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import { workingWords } from '../../language/workingWords.ts';
import { useServices } from './useServices.ts';
import styles from './WorkChip.module.css';

interface WorkChipProps {
  readonly job: FilmJob;
}

/** How far the analysis is, on every other screen; leads back to it, or to the finished run. */
export function WorkChip({ job }: WorkChipProps) {
  const { work } = useServices();
  const { phase, runId } = useStore(work.state);
  const percent = useStore(job.state, ({ share }) => Math.round(share * 100));
  if (phase === 'saved' && runId) {
    return (
      <Link href={`/run/${runId}`} className={`${styles.chip} ${styles.done}`} onClick={() => work.dismiss()}>
        {workingWords.chipDone}
      </Link>
    );
  }
  return (
    <Link href="/working" className={styles.chip}>
      {phase === 'failed' ? workingWords.chipFailed : workingWords.chip(percent)}
    </Link>
  );
}
