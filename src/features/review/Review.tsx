import { type ReactNode, useEffect, useState } from 'react';
import { Message } from '../../components/Message.tsx';
import { shownTurn } from '../../engine/film/shownTurn.ts';
import { overlayWords } from '../../language/overlayWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { storageWords } from '../../language/storageWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import { posterOf } from '../../overlay/measures/posterOf.ts';
import type { OpenRun } from '../../state/openRun.ts';
import type { RunNotes } from '../../storage/runCard.ts';
import { SeeNow } from '../care/checkIn/SeeNow.tsx';
import { usePainPicture } from '../care/usePainPicture.ts';
import { CompareWith } from '../compare/CompareWith.tsx';
import { DidItMove } from '../compare/DidItMove.tsx';
import { useFilmPlayer } from '../player/useFilmPlayer.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { AboutRun } from './AboutRun.tsx';
import { BackRanking } from './back/BackRanking.tsx';
import { BackView } from './back/BackView.tsx';
import { SetByHand } from './correct/SetByHand.tsx';
import { useCorrecting } from './correct/useCorrecting.ts';
import { DrawnList } from './draw/DrawnList.tsx';
import { useDrawingDesk } from './draw/useDrawingDesk.ts';
import { Findings } from './Findings.tsx';
import { Give } from './give/Give.tsx';
import { SpeakOver } from './give/SpeakOver.tsx';
import { HowMade } from './HowMade.tsx';
import { KeyMoments } from './keyMoments/KeyMoments.tsx';
import { Measures } from './Measures.tsx';
import { Notices } from './Notices.tsx';
import { OnlyPart } from './OnlyPart.tsx';
import { usePeople } from './people/usePeople.ts';
import styles from './Review.module.css';
import { RunNotesForm } from './RunNotesForm.tsx';
import { ShownMeasureContext } from './ShownMeasureContext.ts';
import { FilmPanel } from './stage/FilmPanel.tsx';
import { useMeasureOnFilm } from './useMeasureOnFilm.ts';
import { type ReviewHome, useReanalysis } from './useReanalysis.ts';
import { WatchNumbers } from './WatchNumbers.tsx';

interface ReviewProps {
  readonly run: OpenRun;
  readonly title: string;
  readonly subtitle: string | null;
  /** Under what was found. */
  readonly note?: ReactNode;
  readonly home: ReviewHome;
  /** Keeps what is written down of the run; left out where it isn't kept. */
  readonly onDescribe?: (notes: RunNotes) => Promise<void>;
}

/** One run: the film with its overlay beside what was found, first what to try. */
export function Review({ run, title, subtitle, note, home, onDescribe }: ReviewProps) {
  const { places } = useServices();
  const { result, film } = run;
  const { analysis, track, smoothed } = result;
  const [opening] = useState(() => {
    const place = places.get(run.id);
    return place === undefined ? posterOf(smoothed, analysis, overlayWords) : { frame: place, asked: null };
  });
  const shown = { width: smoothed.width, height: smoothed.height, turn: shownTurn(result) };
  const player = useFilmPlayer(film, track.times, shown, opening.frame);
  const measureOnFilm = useMeasureOnFilm(result, player, opening);
  const isUrgent = usePainPicture().concern === 'now';
  const again = useReanalysis(run, home);
  const correcting = useCorrecting(result, again);
  const people = usePeople(result, again);
  const desk = useDrawingDesk(result.said.drawings, (drawings) => again.ask({ drawings }));
  useEffect(() => {
    if (!player) return;
    // Who comes back finds the film where they left it.
    return () => {
      const { index } = player.state.getState();
      if (index !== opening.frame) places.set(run.id, index);
    };
  }, [player, opening, places, run.id]);
  return (
    <Screen title={title}>
      <ShownMeasureContext value={measureOnFilm}>
        <div className={styles.review}>
          <FilmPanel {...{ result, film, player, again, desk, correcting, people }} />
          <div className={styles.panel}>
            <div className={styles.head}>
              <h1>{title}</h1>
              <p>{[subtitle, viewWords[analysis.view]].filter(Boolean).join(' · ')}</p>
              <div className={styles.tools}>
                <Give run={run} player={player} />
                {player && <SpeakOver name={run.name} />}
              </div>
            </div>
            <SetByHand start={track.times[0] ?? 0} again={again} />
            {run.keepingProblem && (
              <Message level="warn">
                <p>
                  {run.card === null && `${reviewWords.notKept} `}
                  {storageWords[run.keepingProblem]}
                </p>
              </Message>
            )}
            <Notices {...{ analysis, again }} levels={['stop', 'warn']} onTrim={correcting.start} people={people} />
            {isUrgent ? (
              <SeeNow />
            ) : (
              <>
                {run.card && <DidItMove run={run} />}
                <BackRanking isConsidered={result.said.hasBackPain ?? false} again={again} />
                <Findings analysis={analysis} runId={run.card ? run.id : undefined} />
              </>
            )}
            {note && <div className={styles.note}>{note}</div>}
            <OnlyPart run={run} />
            <Notices {...{ analysis, again }} levels={['info']} onTrim={correcting.start} people={people} />
            {!isUrgent && <BackView analysis={analysis} runId={run.card ? run.id : null} />}
            <Measures analysis={analysis} />
            <WatchNumbers analysis={analysis} />
            <DrawnList desk={desk} result={result} player={player} />
            <KeyMoments result={result} film={film} player={player} />
            <AboutRun result={result} again={again} />
            {run.card && onDescribe && <RunNotesForm card={run.card} onSave={onDescribe} />}
            {run.card && <CompareWith id={run.id} />}
            <HowMade result={result} />
          </div>
        </div>
      </ShownMeasureContext>
    </Screen>
  );
}
