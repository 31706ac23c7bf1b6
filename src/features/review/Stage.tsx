import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { RunAnalysis } from '../../analysis/runAnalysis.ts';
import { overlayWords } from '../../language/overlayWords.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import type { MeasureDrawing } from '../../overlay/measures/measureDrawing.ts';
import type { OverlayLayers } from '../../overlay/overlayLayers.ts';
import { overlayShapes } from '../../overlay/overlayShapes.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { paintShapes } from '../../overlay/paintShapes.ts';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import type { Shape } from '../../overlay/shape.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';
import { useServices } from '../shell/useServices.ts';
import { ShownCaption } from './ShownCaption.tsx';
import { useShownMeasure } from './ShownMeasureContext.ts';
import styles from './Stage.module.css';

interface StageProps {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly player: FilmPlayer | null;
  /** The part of the picture that is shown. */
  readonly part: PictureBox;
}

/** A contact of a quarter of a second lasts a second at this rate. */
const readableRate = 0.25;

/** Of the theme's size of letters, on the smallest stage. */
const leastLetters = 0.92;

const noLayers: OverlayLayers = { skeleton: false, trunk: false, head: false, arms: false, feet: false };

/** What the painter draws besides the picture. */
interface Shown {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly layers: OverlayLayers;
  readonly part: PictureBox;
  /** Drawn instead of everything else. */
  readonly measure: MeasureDrawing | null;
  /** Drawn with the body as long as the film stands at its frame. */
  readonly poster: MeasureDrawing | null;
}

/**
 * The film's picture and, on a canvas of its own, what was found in it. Both are drawn in one call from one frame
 * index, so they can't come apart, and both are sized together, so the overlay can't stay behind a change of size.
 */
export function Stage({ smoothed, analysis, player, part }: StageProps) {
  const { preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  const { shown: asked, poster } = useShownMeasure();
  const measure = asked?.drawing ?? null;
  const ground = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const film = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  // The painter reads the newest through this, so that a toggle needs no new painter.
  const shown = useRef<Shown>({ smoothed, analysis, layers, part, measure, poster });

  useEffect(() => {
    if (!player || !box.current || !film.current || !overlay.current) return;
    const canvases = { film: film.current, overlay: overlay.current };
    const watch = new ResizeObserver(([entry]) => {
      const unit = devicePixelRatio;
      const width = Math.max(1, Math.round(entry.contentRect.width * unit));
      const height = Math.max(1, Math.round(entry.contentRect.height * unit));
      for (const canvas of [canvases.film, canvases.overlay]) {
        canvas.width = width;
        canvas.height = height;
      }
      player.setSize(width, height);
    });
    player.setPainter((index, picture) => {
      paintPicture(canvases.film, picture);
      const { playing, rate } = player.state.getState();
      paintOverlay(canvases.overlay, index, shown.current, { playing, isFast: playing && rate > readableRate });
    });
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      player.setPainter(null);
    };
  }, [player]);

  useLayoutEffect(() => {
    shown.current = { smoothed, analysis, layers, part, measure, poster };
    player?.repaint();
  }, [player, smoothed, analysis, layers, part, measure, poster]);
  useLayoutEffect(() => player?.setPart(part), [player, part]);
  // On a phone held sideways the film scrolls away with the words.
  useEffect(() => {
    if (asked) ground.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  const ratio = (smoothed.width * part.width) / (smoothed.height * part.height);
  return (
    <div ref={ground} className={styles.ground}>
      <div ref={box} className={styles.box} style={{ '--ratio': ratio } as CSSProperties}>
        <canvas ref={film} className={styles.canvas} />
        <canvas ref={overlay} className={styles.canvas} role="img" aria-label={reviewWords.player.stage} />
      </div>
      <ShownCaption analysis={analysis} />
    </div>
  );
}

function paintPicture(canvas: HTMLCanvasElement, picture: ImageBitmap | null): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  if (!picture) {
    context.fillStyle = '#10201c';
    context.fillRect(0, 0, canvas.width, canvas.height);
    return;
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

/** @param clock Where it is fast, landings come and go too quickly to be read: their words would only blink. */
function paintOverlay(
  canvas: HTMLCanvasElement,
  index: number,
  shown: Shown,
  clock: { readonly playing: boolean; readonly isFast: boolean },
): void {
  const { smoothed, part } = shown;
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  const lines = devicePixelRatio * Math.max(0.72, Math.min(1.1, height / devicePixelRatio / 560));
  paintShapes(context, shapesOn(index, shown, clock), overlayTheme, {
    width,
    height,
    scale: width / (smoothed.width * part.width),
    // Thinner lines on a small stage, so that they never hide the body.
    unit: lines,
    // Letters that get as small can't be read.
    letters: Math.max(lines, leastLetters * devicePixelRatio),
    origin: [part.left * smoothed.width, part.top * smoothed.height],
  });
}

/** One measure by itself; else, on the film's poster, the body with its measure; else the layers that are on. */
function shapesOn(
  index: number,
  { smoothed, analysis, layers, measure, poster }: Shown,
  { playing, isFast }: { readonly playing: boolean; readonly isFast: boolean },
): readonly Shape[] {
  if (measure) return measure.shapes(index);
  if (poster && index === poster.frame && !playing) {
    const body = { ...noLayers, skeleton: layers.skeleton };
    return [...overlayShapes(smoothed, analysis, index, body, overlayWords), ...poster.shapes(index)];
  }
  return overlayShapes(smoothed, analysis, index, layers, overlayWords).filter(
    ({ kind, role }) => !(isFast && kind === 'label' && (role === 'contactLeft' || role === 'contactRight')),
  );
}
