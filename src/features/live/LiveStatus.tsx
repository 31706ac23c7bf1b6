import { useStore } from 'zustand';
import type { LiveSession } from '../../engine/live/liveSession.ts';
import { clockText } from '../../language/clockTime.ts';
import { liveWords } from '../../language/liveWords.ts';
import { recordingProblem } from '../../language/recordingProblem.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './LiveStatus.module.css';

/** Fewer frames a second than this make the numbers less sure. */
const leastFramesPerSecond = 15;

interface LiveStatusProps {
  readonly session: LiveSession;
}

/** Small: cadence, frames a second, time, and whether it is being recorded. */
export function LiveStatus({ session }: LiveStatusProps) {
  const { live } = useServices();
  const { recording, recordingFailure } = useStore(live.state);
  const { pace, isReduced, model, analysis, run, runSeconds } = useStore(session.state);
  const { stage } = liveWords;
  const { framesPerSecond, delayMilliseconds } = pace;
  const isSlow = framesPerSecond !== null && framesPerSecond < leastFramesPerSecond;
  const cadence = analysis?.metrics.cadence?.value ?? null;
  const hint =
    (recordingFailure && recordingProblem(recordingFailure).sentence) ??
    (isSlow && model === 'lite' ? stage.slow(framesPerSecond) : isReduced ? stage.reduced : null);
  return (
    <div className={styles.status}>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.row}>
        {recording !== 'none' && (
          <li className={styles[recording]}>
            <span className={styles.dot} aria-hidden="true" />
            {stage.recordings[recording]}
          </li>
        )}
        {run !== 'waiting' && <li>{clockText(Math.floor(runSeconds))}</li>}
        {cadence !== null && <li data-testid="cadence">{stage.cadence(cadence)}</li>}
        {/* The delay is for the bench, which measures it: nobody on a belt can use it. */}
        <li className={isSlow ? styles.slow : undefined} data-delay={delayMilliseconds ?? undefined}>
          {framesPerSecond === null ? stage.noPace : stage.framesPerSecond(framesPerSecond)}
        </li>
      </ul>
    </div>
  );
}
