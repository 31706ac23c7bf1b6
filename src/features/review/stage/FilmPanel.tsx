import { ChevronDown, ChevronUp, Maximize, Minimize, PencilLine, Users } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { stridesInFilm } from '../../../analysis/stridesInFilm.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import type { FilmResult } from '../../../engine/film/filmJobState.ts';
import { trackOfRunner } from '../../../gait/prepare/pointedAt.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { peopleWords } from '../../../language/peopleWords.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import { leftOutSpans } from '../../../overlay/leftOutSpans.ts';
import { runnerView, stillView } from '../../../overlay/runnerView.ts';
import { noZoom, type StageZoom } from '../../../overlay/stageZoom.ts';
import { turnTrack } from '../../../poseTrack/turnTrack.ts';
import type { Reanalysis } from '../../../state/reanalysis.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { KeysDialog } from '../../shell/KeysDialog.tsx';
import { useFullScreen } from '../../shell/useFullScreen.ts';
import { useServices } from '../../shell/useServices.ts';
import { CorrectStrips } from '../correct/CorrectStrips.tsx';
import { CorrectTools } from '../correct/CorrectTools.tsx';
import type { Correcting } from '../correct/useCorrecting.ts';
import { useCorrections } from '../correct/useCorrections.ts';
import { useUndoKeys } from '../correct/useUndoKeys.ts';
import { CurvesDisclosure } from '../curves/CurvesDisclosure.tsx';
import { DrawTools } from '../draw/DrawTools.tsx';
import type { DrawingDesk } from '../draw/drawingDesk.ts';
import { ChoosePerson } from '../people/ChoosePerson.tsx';
import type { People } from '../people/usePeople.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import { ContactStrip } from './ContactStrip.tsx';
import { contactFrames } from './contactFrames.ts';
import styles from './FilmPanel.module.css';
import { LayerToggles } from './LayerToggles.tsx';
import { Legend } from './Legend.tsx';
import { playerKey } from './playerKey.ts';
import { RateAndLoop } from './RateAndLoop.tsx';
import { reviewKeys } from './reviewKeys.ts';
import { Stage } from './Stage.tsx';
import { makeStrideLoop } from './strideLoop.ts';
import { ThumbWheel } from './ThumbWheel.tsx';
import { Transport } from './Transport.tsx';
import { useFolding } from './useFolding.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface FilmPanelProps {
  readonly result: FilmResult;
  readonly film: Blob | null;
  readonly player: FilmPlayer | null;
  readonly again: Reanalysis;
  readonly desk: DrawingDesk;
  readonly correcting: Correcting;
  readonly people: People;
}

const wholePicture = stillView();

/** The film, its controls, and the landings under it; keys work wherever the focus is, except where one writes. */
export function FilmPanel({ result, film, player, again, desk, correcting, people }: FilmPanelProps) {
  const { track, others, smoothed, analysis, said } = result;
  const { preferences } = useServices();
  const isCloser = useStore(preferences, ({ closer }) => closer);
  const { message, hide, shown } = useShownMeasure();
  const panel = useRef<HTMLDivElement>(null);
  const { isFolded, toggle } = useFolding(panel, shown);
  const actions = useCorrections(result, player, again);
  useUndoKeys(again);
  const [zoom] = useState(() => createStore<StageZoom>(() => noZoom));
  const whole = useRef<HTMLElement>(null);
  // Where one corrects one looks at the picture, which its button may have scrolled away.
  useEffect(() => {
    if (!correcting.isOn) return;
    whole.current?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
  }, [correcting.isOn]);
  const { isFull, toggle: fillScreen } = useFullScreen(whole);
  const runner = useMemo(
    () => runnerView(turnTrack(trackOfRunner({ track, others }, said.runner ?? null), said.turn ?? 0)),
    [track, others, said.runner, said.turn],
  );
  const strides = useMemo(() => stridesInFilm(analysis), [analysis]);
  const strideLoop = useMemo(() => player && makeStrideLoop(player, track.times, strides), [player, track, strides]);
  const leftOut = useMemo(
    () => leftOutSpans(analysis, said, track.times[0], track.times[track.times.length - 1]),
    [analysis, said, track],
  );
  useEffect(() => {
    if (!player || !strideLoop) return;
    const { times } = track;
    const landings = contactFrames(track.times, analysis.contacts);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) hide();
      else if (playerKey(event, { player, times, landings, loop: strideLoop, zoom, fillScreen }))
        event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [player, track, analysis, hide, strideLoop, zoom, fillScreen]);
  useEffect(() => strideLoop?.follow(), [strideLoop]);
  return (
    <section
      ref={whole}
      className={`${styles.whole} ${correcting.isOn ? styles.correcting : ''}`}
      aria-label={reviewWords.player.stage}
    >
      <VisuallyHidden live>{message}</VisuallyHidden>
      <div ref={panel} className={`${styles.panel} ${isFolded ? styles.folded : ''}`}>
        <div className={styles.pinned}>
          <Stage
            smoothed={smoothed}
            analysis={analysis}
            player={player}
            view={(isCloser && !people.isOn && runner) || wholePicture}
            people={people}
            zoom={zoom}
            desk={desk}
          />
          {player && (
            <div className={styles.controls}>
              {film === null ? (
                <p className={styles.bare}>{result.model ? reviewWords.noFilm : reviewWords.pointsOnly}</p>
              ) : (
                <Unreadable player={player} />
              )}
              <Transport player={player} times={track.times} contacts={analysis.contacts} />
              {correcting.isOn ? (
                <CorrectStrips {...{ result, player, leftOut, actions, ...correcting }} />
              ) : (
                !isFolded && (
                  <>
                    <ThumbWheel player={player} />
                    <ContactStrip player={player} times={track.times} contacts={analysis.contacts} leftOut={leftOut} />
                  </>
                )
              )}
            </div>
          )}
          <IconButton
            label={isFolded ? reviewWords.player.larger : reviewWords.player.smaller}
            className={styles.fold}
            onClick={toggle}
          >
            {isFolded ? <ChevronDown aria-hidden="true" /> : <ChevronUp aria-hidden="true" />}
          </IconButton>
        </div>
      </div>
      <div className={styles.extras}>
        {player && people.isOn && <ChoosePerson people={people} player={player} />}
        {player && correcting.isOn && <CorrectTools {...{ result, player, again, actions, correcting }} />}
        <div className={styles.tools}>
          <LayerToggles />
          <div className={styles.set}>
            {player && <RateAndLoop player={player} strideLoop={strides.length > 0 ? strideLoop : null} />}
            <ZoomButtons zoom={zoom} canFollow={runner !== null} />
            {document.fullscreenEnabled && (
              <IconButton
                label={isFull ? reviewWords.player.notFull : reviewWords.player.full}
                hint="F"
                onClick={fillScreen}
              >
                {isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
              </IconButton>
            )}
            {player && people.canChoose && !people.isOn && (
              <IconButton label={peopleWords.open} onClick={people.start}>
                <Users aria-hidden="true" />
              </IconButton>
            )}
            {player && !correcting.isOn && (
              <IconButton label={correctWords.open} onClick={correcting.start}>
                <PencilLine aria-hidden="true" />
              </IconButton>
            )}
            {player && <KeysDialog keys={reviewKeys()} hasButton />}
          </div>
        </div>
        {player && <DrawTools desk={desk} view={analysis.view} />}
        {player && <CurvesDisclosure result={result} player={player} />}
        <Legend contacts={analysis.contacts} leftOut={leftOut} />
      </div>
    </section>
  );
}

interface UnreadableProps {
  readonly player: FilmPlayer;
}

function Unreadable({ player }: UnreadableProps) {
  const isBare = useStore(player.state, ({ phase }) => phase === 'bare');
  const hasDied = useStore(player.state, (state) => state.hasDied);
  const isFrameMissing = useStore(player.state, (state) => state.isFrameMissing);
  if (!isBare && !isFrameMissing) return null;
  const whole = hasDied ? reviewWords.filmStopped : reviewWords.filmUnreadable;
  return (
    <p className={styles.bare} role="status">
      {isBare ? whole : reviewWords.frameUnreadable}
    </p>
  );
}
