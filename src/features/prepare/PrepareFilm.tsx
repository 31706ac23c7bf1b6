import { RotateCw } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { Said } from '../../analysis/said.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import type { Stretch } from '../../gait/byHand/corrections.ts';
import { filmAdvice } from '../../language/filmAdvice.ts';
import { filmFactsWords } from '../../language/filmFactsWords.ts';
import { formatBytes } from '../../language/formats.ts';
import { prepareWords } from '../../language/prepareWords.ts';
import { problemWords } from '../../language/problemWords.ts';
import { saidOfBack } from '../../state/backPain.ts';
import { BackNote } from '../care/BackNote.tsx';
import { FilmChooser } from '../home/FilmChooser.tsx';
import { ReviewState } from '../review/ReviewState.tsx';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { BitmapPicture } from './BitmapPicture.tsx';
import { HeightQuestion } from './HeightQuestion.tsx';
import { MoreOptions } from './MoreOptions.tsx';
import { PartOfFilm } from './PartOfFilm.tsx';
import styles from './PrepareFilm.module.css';
import { SpeedQuestion } from './SpeedQuestion.tsx';

/** Between choosing and working: the film's picture and facts, two optional questions, one button. */
export function PrepareFilm() {
  const { chosen } = useServices();
  const film = useStore(chosen.state, (state) => state.film);
  if (!film) return <Redirect to="/" />;
  // What was said about one film must not be taken for another.
  return <CheckChosen key={`${film.name} ${film.size} ${film.lastModified}`} film={film} />;
}

interface CheckChosenProps {
  readonly film: File;
}

function CheckChosen({ film }: CheckChosenProps) {
  const { chosen, work, preferences, diary } = useServices();
  const { phase, isTrack, runId, turn, facts, picture, problem: found } = useStore(chosen.state);
  const problem = found && problemWords(found);
  const { speedKmh, heightCm, model, backend } = useStore(preferences);
  const busyJob = useStore(work.state, ({ phase: doing, job }) =>
    doing === 'working' || doing === 'saving' ? job : null,
  );
  const [part, setPart] = useState<Stretch | null>(null);
  const [view, setView] = useState<Said['view']>(null);
  const [speedLastTime] = useState(speedKmh);
  const [, navigate] = useLocation();

  const start = (event: FormEvent) => {
    event.preventDefault();
    const run: Said = { view, heightCm, speedKmh, ...(part && { part }), ...saidOfBack(diary) };
    if (work.start(film, film.name, { model, backend, run, turn })) navigate('/working');
  };
  // In its place: who goes back wants what was there before, not to be sent here again.
  if (runId !== null) return <Redirect to={`/run/${runId}`} replace />;
  if (isTrack && phase === 'reading') return <ReviewState phase="loading" />;
  return (
    <Screen title={phase === 'problem' && problem ? problem.title : prepareWords.title} width="reading">
      {phase === 'problem' && problem ? (
        <div className={styles.problem}>
          <h1>{problem.title}</h1>
          <Message level="warn" live actions={<FilmChooser label={prepareWords.other} size="medium" />}>
            <p className={styles.name}>{film.name}</p>
            <p>{problem.sentence}</p>
            <p>{problem.remedy}</p>
          </Message>
        </div>
      ) : (
        <form className={styles.check} onSubmit={start}>
          <div className={styles.film}>
            <div className={styles.picture}>
              {picture ? (
                <BitmapPicture picture={picture} label={prepareWords.picture} />
              ) : (
                <p role="status">{prepareWords.reading}</p>
              )}
            </div>
            <p className={styles.name}>{film.name}</p>
            {facts && <p className={styles.facts}>{[...filmFactsWords(facts), formatBytes(film.size)].join(' · ')}</p>}
            {facts &&
              filmAdvice(facts).map((sentence) => (
                <Message key={sentence} level="info">
                  <p>{sentence}</p>
                </Message>
              ))}
            <div className={styles.buttons}>
              <Button
                icon={<RotateCw aria-hidden="true" />}
                disabled={phase !== 'ready'}
                onClick={() => void chosen.turnPicture()}
              >
                {prepareWords.turn}
              </Button>
              <FilmChooser label={prepareWords.other} kind="plain" size="medium" />
            </div>
          </div>
          <div className={styles.ask}>
            <h1>{prepareWords.title}</h1>
            <section className={styles.questions} aria-labelledby="questions">
              <h2 id="questions">{prepareWords.questions}</h2>
              <p>{prepareWords.why}</p>
              <SpeedQuestion
                value={speedKmh}
                onChange={(next) => preferences.setState({ speedKmh: next })}
                help={speedKmh !== null && speedKmh === speedLastTime ? prepareWords.speedLastTime : undefined}
              />
              <HeightQuestion value={heightCm} onChange={(next) => preferences.setState({ heightCm: next })} />
            </section>
            {facts && <PartOfFilm {...{ film, facts, turn, part }} onPart={setPart} />}
          </div>
          <div className={styles.start}>
            <BackNote />
            {busyJob && <Busy job={busyJob} />}
            <Button kind="primary" size="large" type="submit" disabled={phase !== 'ready' || busyJob !== null}>
              {prepareWords.start}
            </Button>
          </div>
          <div className={styles.more}>
            <MoreOptions view={view} onView={setView} />
          </div>
        </form>
      )}
    </Screen>
  );
}

interface BusyProps {
  readonly job: FilmJob;
}

/** Two analyses at once would each take twice as long. */
function Busy({ job }: BusyProps) {
  const percent = useStore(job.state, ({ share }) => Math.round(100 * share));
  return (
    <Message level="info">
      <p>{prepareWords.busy(percent)}</p>
      <Link href="/working">{prepareWords.toWork}</Link>
    </Message>
  );
}
