import { type CSSProperties, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { PoseTrack } from '../../gait/track/poseTrack.ts';
import { reviewWords } from '../../language/reviewWords.ts';
import type { OverlayLayers } from '../../overlay/overlayLayers.ts';
import { overlayShapes } from '../../overlay/overlayShapes.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { paintShapes } from '../../overlay/paintShapes.ts';
import type { RunAnalysis } from '../../run/runAnalysis.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';
import { useServices } from '../shell/useServices.ts';
import styles from './Stage.module.css';

interface StageProps {
  readonly smoothed: PoseTrack;
  readonly analysis: RunAnalysis;
  readonly player: FilmPlayer | null;
}

/**
 * The film's picture and, on a canvas of its own, what was found in it. Both are drawn in one call from one frame index,
 * so they can't come apart, and both are sized together, so the overlay can't stay behind a change of size.
 */
export function Stage({ smoothed, analysis, player }: StageProps) {
  const { preferences } = useServices();
  const layers = useStore(preferences, (state) => state.layers);
  const box = useRef<HTMLDivElement>(null);
  const film = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  // The painter reads the newest through this, so that a toggle needs no new painter.
  const shown = useRef({ smoothed, analysis, layers });
  shown.current = { smoothed, analysis, layers };

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
      paintOverlay(canvases.overlay, index, shown.current);
    });
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      player.setPainter(null);
    };
  }, [player]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn changed, though the painter reads it through a ref.
  useEffect(() => player?.repaint(), [player, smoothed, analysis, layers]);

  return (
    <div className={styles.ground}>
      <div ref={box} className={styles.box} style={{ '--ratio': smoothed.width / smoothed.height } as CSSProperties}>
        <canvas ref={film} className={styles.canvas} />
        <canvas ref={overlay} className={styles.canvas} role="img" aria-label={reviewWords.player.stage} />
      </div>
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

function paintOverlay(
  canvas: HTMLCanvasElement,
  index: number,
  {
    smoothed,
    analysis,
    layers,
  }: { readonly smoothed: PoseTrack; readonly analysis: RunAnalysis; readonly layers: OverlayLayers },
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  const scale = width / smoothed.width;
  // Thinner lines on a small stage, so that they never hide the body.
  const unit = devicePixelRatio * Math.max(0.72, Math.min(1.1, height / devicePixelRatio / 560));
  paintShapes(context, overlayShapes(smoothed, analysis, index, layers), overlayTheme, { width, height, scale, unit });
}
