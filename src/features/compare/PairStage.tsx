import { type CSSProperties, useEffect, useLayoutEffect, useRef } from 'react';
import { overlayTheme } from '../../overlay/overlayTheme.ts';
import { paintShapes } from '../../overlay/paintShapes.ts';
import type { PictureBox } from '../../overlay/pictureBox.ts';
import { seenFrom } from '../../overlay/seenFrom.ts';
import { skeletonShapes } from '../../overlay/skeletonShapes.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import type { OpenRun } from '../../state/openRun.ts';
import type { FilmPlayer } from '../player/filmPlayer.ts';
import styles from './PairStage.module.css';

interface PairStageProps {
  readonly run: OpenRun;
  readonly player: FilmPlayer | null;
  readonly part: PictureBox;
  readonly label: string;
  /** The other run's body, drawn over this one's film; null: none. */
  readonly ghost: PoseTrack | null;
}

/** Told apart from every other line by hue and dash. */
const ghostColour = '#ff8fd0';
const ghostBone = { colour: ghostColour, width: 3, dash: [6, 4] } as const;
const ghostTheme = {
  ...overlayTheme,
  strokes: {
    ...overlayTheme.strokes,
    boneNear: ghostBone,
    boneFar: { ...ghostBone, width: 1.5 },
    boneMiddle: { ...ghostBone, width: 2 },
    boneUncertain: { ...ghostBone, width: 1.5, dash: [2, 4] },
    joint: { ...ghostBone, dash: [] },
  },
};

/** One of two films with its body; both are drawn in one call from one frame, so they can't come apart. */
export function PairStage({ run, player, part, label, ghost }: PairStageProps) {
  const { smoothed, analysis } = run.result;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef(ghost);
  useEffect(() => {
    if (!player || !box.current || !canvas.current) return;
    const own = canvas.current;
    const watch = new ResizeObserver(([entry]) => {
      own.width = Math.max(1, Math.round(entry.contentRect.width * devicePixelRatio));
      own.height = Math.max(1, Math.round(entry.contentRect.height * devicePixelRatio));
      player.setSize(own.width, own.height);
    });
    player.setPainter((index, picture) => {
      const context = own.getContext('2d', { alpha: false });
      if (!context) return;
      context.globalAlpha = 1;
      context.fillStyle = overlayTheme.ground;
      context.fillRect(0, 0, own.width, own.height);
      if (picture) context.drawImage(picture, 0, 0, own.width, own.height);
      const place = {
        width: own.width,
        height: own.height,
        scale: own.width / (smoothed.width * part.width),
        unit: devicePixelRatio * Math.max(0.6, Math.min(1.1, own.height / devicePixelRatio / 560)),
        origin: [part.left * smoothed.width, part.top * smoothed.height] as const,
      };
      const seen = seenFrom(analysis, smoothed.times[index]);
      if (!seen) return;
      paintShapes(context, skeletonShapes(smoothed, index, seen.near), overlayTheme, place);
      // The nearer side of the other body may be its left where this one's is its right.
      if (shown.current) paintShapes(context, skeletonShapes(shown.current, index, null), ghostTheme, place);
    });
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      player.setPainter(null);
    };
  }, [player, smoothed, analysis, part]);
  useLayoutEffect(() => {
    shown.current = ghost;
    player?.repaint();
  }, [ghost, player]);
  useLayoutEffect(() => player?.setPart(part), [player, part]);
  const ratio = (smoothed.width * part.width) / (smoothed.height * part.height);
  return (
    <div className={styles.ground}>
      <div ref={box} className={styles.box} style={{ '--ratio': ratio } as CSSProperties}>
        <canvas ref={canvas} className={styles.canvas} role="img" aria-label={label} />
      </div>
    </div>
  );
}
