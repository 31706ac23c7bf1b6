import { useEffect, useRef } from 'react';
import type { SeenFrame } from '../../../workers/shared/liveWorkerApi.ts';
import { liveWords } from '../../language/liveWords.ts';
import { oneFrameTrack } from '../../overlay/oneFrameTrack.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { paintShapes } from '../../overlay/paintShapes.ts';
import { skeletonShapes } from '../../overlay/skeletonShapes.ts';
import styles from './LivePicture.module.css';

/**
 * More pixels than this on the longer side, or than the camera has, cost time that the analysis needs, and show nothing more: without a
 * graphics card, drawing 640 × 480 enlarged to the screen took the page's thread over 50 ms now and then.
 */
const longestSide = 1280;

interface LivePictureProps {
  /** Calls back with each frame, which the callback closes; the returned function ends that. */
  readonly subscribe: (onSeen: (seen: SeenFrame) => void) => () => void;
  readonly isMirrored: boolean;
  /** Where the picture keeps to when the stage has another shape. */
  readonly place: 'middle' | 'aside';
}

/** The camera's picture with the body that was found in that very frame; drawn past React. */
export function LivePicture({ subscribe, isMirrored, place }: LivePictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      subscribe((seen) => {
        if (canvas.current && !document.hidden) draw(canvas.current, seen, isMirrored);
        seen.frame.close();
      }),
    [subscribe, isMirrored],
  );
  return (
    <canvas
      ref={canvas}
      className={`${styles.picture} ${styles[place]}`}
      role="img"
      aria-label={liveWords.stage.picture}
    />
  );
}

function draw(canvas: HTMLCanvasElement, { frame, people }: SeenFrame, isMirrored: boolean): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return;
  const { displayWidth, displayHeight } = frame;
  const unit = devicePixelRatio;
  const shown = Math.min(canvas.clientWidth / displayWidth, canvas.clientHeight / displayHeight) * unit;
  const scale = Math.min(shown, 1, longestSide / Math.max(displayWidth, displayHeight)) || 1;
  const [width, height] = [Math.round(displayWidth * scale), Math.round(displayHeight * scale)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(isMirrored ? -1 : 1, 0, 0, 1, isMirrored ? width : 0, 0);
  context.drawImage(frame, 0, 0, width, height);
  const paint = { width, height, scale, unit: Math.max(1, (unit * scale) / shown) };
  for (const { points } of people) {
    const track = oneFrameTrack(points, displayWidth, displayHeight);
    paintShapes(context, skeletonShapes(track, 0, null), overlayTheme, paint);
  }
}
