import { useEffect } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import { problemWords } from '../../language/problemWords.ts';
import { workingWords } from '../../language/workingWords.ts';
import { FilmChooser } from '../home/FilmChooser.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { FirstNumbers } from './FirstNumbers.tsx';
import { Progress } from './Progress.tsx';
import styles from './Working.module.css';
import { WorkingPicture } from './WorkingPicture.tsx';

/** The film being analysed: what is seen, how far it is, first numbers, and a way to stop. */
export function Working() {
  const { work, chosen } = useServices();
  const { job, phase, runId, film } = useStore(work.state);
  const { film: chosenFilm, facts } = useStore(chosen.state);
  const [, navigate] = useLocation();
  useEffect(() => {
    if (phase !== 'saved' || !runId) return;
    navigate(`/run/${runId}`, { replace: true });
    work.dismiss();
  }, [phase, runId, navigate, work]);
  if (!job) return <Redirect to="/" />;
  if (phase === 'failed' || phase === 'cancelled') return <Stopped job={job} />;
  return (
    <Screen title={workingWords.title}>
      <div className={styles.working}>
        <WorkingPicture job={job} size={film === chosenFilm ? facts : null} />
        <div className={styles.side}>
          <h1>{workingWords.title}</h1>
          <Progress job={job} isSaving={phase === 'saving' || phase === 'saved'} />
          <div className={styles.actions}>
            <Button onClick={() => work.cancel()} disabled={phase !== 'working'}>
              {workingWords.cancel}
            </Button>
          </div>
          <FirstNumbers job={job} />
          <p className={styles.note}>{workingWords.stay}</p>
        </div>
      </div>
    </Screen>
  );
}

interface StoppedProps {
  readonly job: FilmJob;
}

/** It ended early: what happened, what is safe, what to do. */
function Stopped({ job }: StoppedProps) {
  const { work } = useServices();
  const { problem: found } = useStore(job.state);
  const problem = found && problemWords(found);
  const { film, phase } = useStore(work.state);
  const { cancelled } = workingWords;
  const isCancelled = phase === 'cancelled' || !problem;
  const title = isCancelled ? cancelled.title : problem.title;
  return (
    <Screen title={title} width="reading">
      <div className={styles.stopped}>
        <h1>{title}</h1>
        <Message
          level={isCancelled ? 'info' : 'warn'}
          live
          actions={
            <>
              {film && (
                <Button kind="primary" onClick={() => work.again()}>
                  {workingWords.again}
                </Button>
              )}
              <FilmChooser label={prepareWords.other} kind="plain" size="medium" />
            </>
          }
        >
          {isCancelled ? (
            <p>{cancelled.sentence}</p>
          ) : (
            <>
              <p>{problem.sentence}</p>
              <p>{problem.remedy}</p>
              <p>{workingWords.safe}</p>
            </>
          )}
        </Message>
        <Link href="/">{workingWords.home}</Link>
      </div>
    </Screen>
  );
}
