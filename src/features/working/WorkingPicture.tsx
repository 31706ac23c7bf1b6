import { useEffect, useRef } from 'react';
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
}

/** The frame being worked on with the body that was found in it; drawn past React, several times a second. */
export function WorkingPicture({ job }: WorkingPictureProps) {
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
      <canvas ref={canvas} role="img" aria-label={workingWords.picture} />
    </div>
  );
}

function drawPreview(canvas: HTMLCanvasElement, preview: NonNullable<FilmJobState['preview']>): void {
  const context = canvas.getContext('2d');
  const { picture, points, width, height } = preview;
  if (!context || picture.width === 0) return;
  // The picture is small; the lines over it are drawn at the screen's own sharpness.
  const unit = devicePixelRatio;
  const shown = canvas.parentElement?.clientWidth ?? picture.width;
  const scale = Math.min((shown * unit) / width, (0.7 * innerHeight * unit) / height);
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
