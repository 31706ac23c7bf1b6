import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { RunAnalysis } from '../../../analysis/runAnalysis.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import { drawingShapes } from '../../../overlay/drawingShapes.ts';
import type { PictureView } from '../../../overlay/runnerView.ts';
import { type StageZoom, zoomedBox } from '../../../overlay/stageZoom.ts';
import type { PoseTrack } from '../../../poseTrack/poseTrack.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useServices } from '../../shell/useServices.ts';
import { CrossOnStage } from '../draw/CrossOnStage.tsx';
import type { DrawingDesk } from '../draw/drawingDesk.ts';
import type { PointOnFilm } from '../draw/pointOnFilm.ts';
import { useDrawOnStage } from '../draw/useDrawOnStage.ts';
import { PeopleOnStage } from '../people/PeopleOnStage.tsx';
import type { People } from '../people/usePeople.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import { type DrawnOnStage, paintOverlay, paintPicture } from './paintStage.ts';
import { ShownCaption } from './ShownCaption.tsx';
import styles from './Stage.module.css';
import { useStageGestures } from './useStageGestures.ts';

interface StageProps {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly player: FilmPlayer | null;
  /** The part of the picture that is shown. */
  readonly view: PictureView;
  /** How somebody looks at that part. */
  readonly zoom: StoreApi<StageZoom>;
  readonly desk: DrawingDesk;
  readonly people: People;
}

/** More pixels than these show nothing more on a stage, and take memory from the next pictures. */
const mostPixels = 4e6;

/** Sharper pictures are fetched once the hand rests, milliseconds. */
const restMs = 200;

/**
 * The film's picture and, on a canvas of its own, what was found in it. Both are drawn in one call from one frame
 * index, so they can't come apart, and both are sized together, so the overlay can't stay behind a change of size.
 */
export function Stage({ smoothed, analysis, player, view, zoom, desk, people }: StageProps) {
  const { preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  const isZoomed = useStore(zoom, ({ factor }) => factor > 1);
  const { shown: asked, poster } = useShownMeasure();
  const hand = useStore(desk.state);
  const roll = analysis.cameraRollDegrees ?? 0;
  const byHand = useCallback(
    (index: number) => drawingShapes(hand, smoothed.times[index], roll, smoothed.height),
    [hand, smoothed, roll],
  );
  const measure = asked?.drawing ?? null;
  const ground = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const film = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  // The painter reads the newest through this, so that a toggle needs no new painter.
  const shown = useRef<DrawnOnStage & { readonly view: PictureView }>({
    ...{ smoothed, analysis, layers, view, measure, poster, byHand },
  });

  useEffect(() => {
    if (!player || !box.current || !film.current || !overlay.current) return;
    const canvases = { film: film.current, overlay: overlay.current };
    /** As many pixels of what is kept as the stage shows of it. */
    const askForSize = () => {
      const { at, bounds } = shown.current.view;
      const { width, height } = canvases.film;
      const [across, down] = [bounds.width / at(0).width, bounds.height / at(0).height];
      const most = Math.max(1, Math.sqrt(mostPixels / (width * across * height * down)));
      const larger = Math.min(zoom.getState().factor, most);
      player.setSize(Math.round(width * across * larger), Math.round(height * down * larger));
    };
    const watch = new ResizeObserver(([entry]) => {
      const unit = devicePixelRatio;
      const width = Math.max(1, Math.round(entry.contentRect.width * unit));
      const height = Math.max(1, Math.round(entry.contentRect.height * unit));
      for (const canvas of [canvases.film, canvases.overlay]) {
        canvas.width = width;
        canvas.height = height;
      }
      askForSize();
    });
    player.setPainter((index, picture) => {
      const { at, bounds } = shown.current.view;
      const part = zoomedBox(at(index), zoom.getState());
      paintPicture(canvases.film, picture, bounds, part);
      paintOverlay(canvases.overlay, index, part, shown.current, player.state.getState());
    });
    watch.observe(box.current);
    let rest = 0;
    const stop = zoom.subscribe(() => {
      player.repaint();
      clearTimeout(rest);
      rest = window.setTimeout(askForSize, restMs);
    });
    return () => {
      watch.disconnect();
      player.setPainter(null);
      clearTimeout(rest);
      stop();
    };
  }, [player, zoom]);

  useLayoutEffect(() => {
    shown.current = { smoothed, analysis, layers, view, measure, poster, byHand };
    player?.repaint();
  }, [player, smoothed, analysis, layers, view, measure, poster, byHand]);
  useLayoutEffect(() => player?.setPart(view.bounds), [player, view]);
  useStageGestures(box, zoom, hand.tool !== null || people.isOn);
  const toFilm = useCallback<PointOnFilm>(
    (x, y) => {
      if (!player) return null;
      player.pause();
      const { index } = player.state.getState();
      const part = zoomedBox(view.at(index), zoom.getState());
      const { times, width, height } = smoothed;
      const point = [(part.left + x * part.width) * width, (part.top + y * part.height) * height] as const;
      return { time: times[index], point };
    },
    [player, view, zoom, smoothed],
  );
  useDrawOnStage(box, desk, toFilm);
  // On a phone held sideways the film scrolls away with the words.
  useEffect(() => {
    if (asked) ground.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  const part = view.at(0);
  const ratio = (smoothed.width * part.width) / (smoothed.height * part.height);
  return (
    <div ref={ground} className={`${styles.ground} ${asked ? styles.captioned : ''}`}>
      <div
        ref={box}
        data-stage
        className={`${styles.box} ${hand.tool ? styles.drawing : isZoomed ? styles.zoomed : ''}`}
        style={{ '--ratio': ratio } as CSSProperties}
      >
        <canvas ref={film} className={styles.canvas} />
        <canvas ref={overlay} className={styles.canvas} role="img" aria-label={reviewWords.player.stage} />
        {player && hand.tool && <CrossOnStage key={hand.tool} desk={desk} toFilm={toFilm} />}
        {player && people.isOn && <PeopleOnStage {...{ people, player, view, zoom }} />}
      </div>
      <ShownCaption analysis={analysis} />
    </div>
  );
}
