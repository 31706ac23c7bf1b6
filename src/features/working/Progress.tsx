import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import { downloadSentence } from '../../language/downloadSentence.ts';
import { workingWords } from '../../language/workingWords.ts';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly job: FilmJob;
  readonly isSaving: boolean;
}

/** Share, frames, speed and time left; read aloud every quarter, not with every frame. */
export function Progress({ job, isSaving }: ProgressProps) {
  const state = useStore(job.state);
  const percent = Math.round(100 * state.share);
  const quarter = Math.floor(percent / 25) * 25;
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (quarter > 0) setSaid(workingWords.announce(quarter));
  }, [quarter]);
  const starting = state.phase === 'starting';
  const left = state.secondsLeft === null ? '' : workingWords.left(state.secondsLeft);
  return (
    <div className={styles.progress}>
      <p className={styles.head}>
        <span className={styles.percent}>{percent}&thinsp;%</span>
        <span>
          {isSaving
            ? workingWords.saving
            : starting
              ? (downloadSentence(state.download) ?? workingWords.starting)
              : left}
        </span>
      </p>
      <ProgressBar label={workingWords.title} share={state.share} valueText={workingWords.announce(percent)} />
      <p className={styles.small}>
        {[
          workingWords.framesDone(state.framesDone, state.framesTotal),
          state.framesPerSecond !== null && workingWords.speed(state.framesPerSecond),
          state.backend && workingWords.places[state.backend.backend],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <VisuallyHidden live>{said}</VisuallyHidden>
    </div>
  );
}
