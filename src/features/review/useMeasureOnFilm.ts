import { useCallback, useMemo, useState } from 'react';
import type { FilmResult } from '../../engine/film/filmJobState.ts';
import type { MeasureId } from '../../heuristics/measureId.ts';
import { overlayWords } from '../../language/overlayWords.ts';
import { shownSentence, shownWords } from '../../language/shownWords.ts';
import { firstFrameFrom } from '../../overlay/firstFrameFrom.ts';
import { drawMeasure } from '../../overlay/measures/drawMeasure.ts';
import type { Poster } from '../../overlay/measures/posterOf.ts';
import { nearestFrame } from '../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';
import type { ShownMeasure } from './ShownMeasureContext.ts';

/** A contact of a quarter of a second lasts a second at this rate. */
const slowly = 0.25;

interface Asked {
  readonly metric: MeasureId;
  readonly time: number;
}

/**
 * Which measure is drawn by itself on the film of a review. New numbers draw the same measure anew.
 *
 * @param opening What the review opened with.
 */
export function useMeasureOnFilm(
  { smoothed, analysis }: FilmResult,
  player: FilmPlayer | null,
  opening: Poster,
): ShownMeasure {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [message, setMessage] = useState('');
  const draw = useCallback(
    (one: Asked | null) => one && drawMeasure(smoothed, analysis, one.metric, one.time, overlayWords),
    [smoothed, analysis],
  );
  const drawing = useMemo(() => draw(asked), [draw, asked]);
  const poster = useMemo(() => draw(opening.asked), [draw, opening]);
  const [rateBefore, setRateBefore] = useState<number | null>(null);
  const isReplaying = rateBefore !== null;
  const stopReplay = useCallback(() => {
    if (rateBefore === null) return;
    player?.pause();
    player?.setStretch(null);
    player?.setRate(rateBefore);
    setRateBefore(null);
  }, [player, rateBefore]);
  const show = useCallback(
    (metric: MeasureId, time: number) => {
      const next = draw({ metric, time });
      const frame = next?.frame ?? firstFrameFrom(smoothed.times, time);
      stopReplay();
      player?.pause();
      player?.seek(frame);
      setAsked(next && { metric, time });
      const measurement = analysis.metrics[metric];
      const seconds = smoothed.times[frame] - smoothed.times[0];
      if (next && measurement) setMessage(shownSentence(metric, measurement, next.own, seconds));
    },
    [draw, smoothed, analysis, player, stopReplay],
  );
  const hide = useCallback(() => {
    if (!asked) return;
    stopReplay();
    setMessage(shownWords.gone(asked.metric));
    setAsked(null);
  }, [asked, stopReplay]);
  const setReplaying = useCallback(
    (isWanted: boolean) => {
      if (!drawing || !player) return;
      if (!isWanted) {
        stopReplay();
        player.seek(drawing.frame);
        return;
      }
      setRateBefore(player.state.getState().rate);
      player.setStretch(drawing);
      player.setRate(slowly);
      player.seek(nearestFrame(smoothed.times, drawing.from));
      player.play();
    },
    [drawing, player, smoothed, stopReplay],
  );
  const shown = useMemo(() => asked && drawing && { metric: asked.metric, drawing }, [asked, drawing]);
  return { shown, poster, message, show, hide, isReplaying, setReplaying };
}
