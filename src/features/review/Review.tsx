import { type ReactNode, useCallback } from 'react';
import { Message } from '../../components/Message.tsx';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import { viewWords } from '../../language/viewWords.ts';
import { firstFrameFrom } from '../../overlay/firstFrameFrom.ts';
import type { OpenRun } from '../../state/openRun.ts';
import { useFilmPlayer } from '../player/useFilmPlayer.ts';
import { Screen } from '../shell/Screen.tsx';
import { useServices } from '../shell/useServices.ts';
import { AboutRun } from './AboutRun.tsx';
import { FilmPanel } from './FilmPanel.tsx';
import { Findings } from './Findings.tsx';
import { HowMade } from './HowMade.tsx';
import { layerOf } from './layerOf.ts';
import { Measures } from './Measures.tsx';
import { Notices } from './Notices.tsx';
import styles from './Review.module.css';
import { TakeAway } from './TakeAway.tsx';
import { useReanalysis } from './useReanalysis.ts';

interface ReviewProps {
  readonly run: OpenRun;
  readonly title: string;
  readonly subtitle: string | null;
  /** Under the title. */
  readonly note?: ReactNode;
  /** Shows and keeps new numbers; false when they could not be kept. */
  readonly onUpdate: (result: FilmResult) => Promise<boolean>;
}

/** One run: the film with its overlay beside what was found, first what to try. */
export function Review({ run, title, subtitle, note, onUpdate }: ReviewProps) {
  const { preferences } = useServices();
  const { result, film } = run;
  const { analysis, track } = result;
  const player = useFilmPlayer(film, track.times);
  const again = useReanalysis(result, onUpdate);
  const showMe = useCallback(
    (metric: MeasureId, time: number) => {
      const { layers } = preferences.getState();
      preferences.setState({ layers: { ...layers, [layerOf(metric)]: true } });
      player?.pause();
      player?.seek(firstFrameFrom(track.times, time));
    },
    [player, preferences, track],
  );
  return (
    <Screen title={title}>
      <div className={styles.review}>
        <FilmPanel result={result} film={film} player={player} />
        <div className={styles.panel}>
          <div className={styles.head}>
            <h1>{title}</h1>
            <p>{[subtitle, viewWords[analysis.view]].filter(Boolean).join(' · ')}</p>
            {note}
          </div>
          {run.keepingProblem && (
            <Message level="warn">
              <p>
                {run.card === null && `${reviewWords.notKept} `}
                {run.keepingProblem}
              </p>
            </Message>
          )}
          <Notices analysis={analysis} again={again} levels={['stop', 'warn']} />
          <Findings analysis={analysis} onShow={showMe} />
          <Notices analysis={analysis} again={again} levels={['info']} />
          <Measures analysis={analysis} onShow={showMe} />
          <AboutRun result={result} again={again} />
          <TakeAway name={run.name} result={result} />
          <HowMade result={result} />
        </div>
      </div>
    </Screen>
  );
}
