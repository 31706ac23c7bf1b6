import { type ReactNode, useEffect, useRef } from 'react';
import type { ExerciseId } from '../../../care/exercises/exerciseId.ts';
import { exercises } from '../../../care/exercises/exercises.ts';
import { type Playback, repetitionAt } from '../../../care/session/playback.ts';
import type { Step } from '../../../care/session/timeline.ts';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { appWords } from '../../../language/appWords.ts';
import { exerciseWords } from '../../../language/care/exerciseWords.ts';
import { sessionWords } from '../../../language/care/sessionWords.ts';
import { ExercisePicture } from '../exercises/ExercisePicture.tsx';
import styles from './PlayerStage.module.css';

interface PlayerStageProps {
  readonly step: Step;
  readonly stepIndex: number;
  /** Seconds into the step. */
  readonly within: number;
  readonly next: ExerciseId | null;
  readonly playback: Playback;
  /** Of all steps, seconds. */
  readonly whole: number;
  /** How to do it without a thing that is not there; empty where nothing is missing. */
  readonly without: string;
  readonly cantKeepScreenOn: boolean;
  readonly children: ReactNode;
}

/** The step under way: its picture, what to do, the seconds large, and what comes next. */
export function PlayerStage(props: PlayerStageProps) {
  const { step, stepIndex, within, next, playback, whole, without, cantKeepScreenOn, children } = props;
  const main = useRef<HTMLElement>(null);
  const { name, how, watch } = exerciseWords[step.exercise];
  const label = step.kind === 'work' ? name : sessionWords.step[step.kind];
  const repetition = repetitionAt(step, within);
  const left = Math.ceil(step.seconds - within - 1e-6);
  useEffect(() => {
    document.title = `${name} · ${appWords.name}`;
    main.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <main ref={main} tabIndex={-1} className={`${styles.stage} ${styles[step.kind]}`}>
      <ProgressBar
        label={sessionWords.whole}
        share={playback.position / whole}
        valueText={sessionWords.wholeValue(Math.round(whole - playback.position))}
      />
      <div className={styles.picture}>
        <ExercisePicture
          key={stepIndex}
          id={step.exercise}
          isPaused={!playback.isRunning}
          isMirrored={step.side === 'second'}
          isHeld={step.kind === 'work' && step.reps === null}
          pace={step.kind === 'work' ? paceOf(step) : 1}
        />
      </div>
      <div className={styles.words}>
        <VisuallyHidden live>{sessionWords.screenReader(label, name)}</VisuallyHidden>
        <h1 className={styles.label}>{label}</h1>
        {step.kind !== 'work' && <p className={styles.name}>{name}</p>}
        <p className={styles.count} role="timer" aria-label={sessionWords.timeLeft} aria-live="off">
          {repetition === null ? left : sessionWords.repetition(repetition, step.reps ?? 0)}
        </p>
        <p className={styles.where}>
          {[
            step.side && sessionWords.sides[step.side],
            step.sets > 1 && sessionWords.set(step.set, step.sets),
            repetition !== null && `${left} s`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.cue}>{step.kind === 'work' ? watch : [...how, without].join(' ')}</p>
        {!playback.isRunning && (
          <p className={styles.paused}>{playback.wasAway ? sessionWords.away : sessionWords.paused}</p>
        )}
        {next && <p className={styles.next}>{sessionWords.next(exerciseWords[next].name)}</p>}
        {cantKeepScreenOn && <p className={styles.next}>{sessionWords.screenOff}</p>}
      </div>
      {children}
    </main>
  );
}

/** The picture goes at the pace that is counted: from side to side one round is two. */
function paceOf({ exercise, reps, seconds }: Step): number {
  if (reps === null) return 1;
  const { sides, movement } = exercises[exercise];
  const round = movement.keys.reduce((sum, { hold = 0, move }) => sum + hold + move, 0);
  return round / (sides === 'alternating' ? 2 : 1) / (seconds / reps);
}
