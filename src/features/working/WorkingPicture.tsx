import { type CSSProperties, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { FilmJob } from '../../engine/film/filmJob.ts';
import type { FilmJobState } from '../../engine/film/filmJobState.ts';
import { workingWords } from '../../language/workingWords.ts';
import { oneFrameTrack } from '../../overlay/oneFrameTrack.ts';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { paintShapes } from '../../overlay/paintShapes.ts';
import { skeletonShapes } from '../../overlay/skeletonShapes.ts';
import styles from './WorkingPicture.module.css';

interface WorkingPictureProps {
  readonly job: FilmJob;
  /** Of the picture, as far as it is known before the job has read the file. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Most cameras of laptops, whose recordings come without a size. */
const usualSize = { width: 4, height: 3 } as const;

/**
 * The frame being worked on with the body that was found in it; drawn past React, several times a second. It has the
 * picture's shape from the start, so that nothing moves when the first frame comes.
 */
export function WorkingPicture({ job, size }: WorkingPictureProps) {
  const { width, height } = useStore(job.state, (state) => state.size) ?? size ?? usualSize;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = ({ preview }: FilmJobState) => {
      if (canvas.current && preview) drawPreview(canvas.current, preview);
    };
    draw(job.state.getState());
    return job.state.subscribe((state, before) => {
      if (state.preview !== before.preview) draw(state);
    });
  }, [job]);
  return (
    <div className={styles.stage}>
      <div className={styles.box} style={{ '--ratio': width / height } as CSSProperties}>
        <canvas ref={canvas} role="img" aria-label={workingWords.picture} />
      </div>
    </div>
  );
}

function drawPreview(canvas: HTMLCanvasElement, preview: NonNullable<FilmJobState['preview']>): void {
  const context = canvas.getContext('2d');
  const { picture, points, width, height } = preview;
  if (!context || picture.width === 0) return;
  // The picture is small; the lines over it are drawn at the screen's own sharpness.
  const unit = devicePixelRatio;
  const scale = ((canvas.clientWidth || picture.width) * unit) / width;
  const [canvasWidth, canvasHeight] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== canvasWidth || canvas.height !== canvasHeight) {
    canvas.width = canvasWidth;
    canvas.height = canvasHeight;
  }
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  if (!points) return;
  const frame = { width: canvas.width, height: canvas.height, scale, unit };
  paintShapes(context, skeletonShapes(oneFrameTrack(points, width, height), 0, null), overlayTheme, frame);
}
