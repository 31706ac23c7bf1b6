import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import type { FilmPart } from '../../../analysis/notice.ts';
import type { Stretch } from '../../../gait/byHand/corrections.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { formatTime } from '../../../language/formats.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { RepairedSpan } from '../../../overlay/trackRepairs.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { usePlayheadCanvas } from '../stage/usePlayheadCanvas.ts';
import styles from './Correct.module.css';
import { drawOverview } from './drawOverview.ts';

interface CorrectOverviewProps {
  readonly player: FilmPlayer;
  readonly times: Float64Array;
  readonly leftOut: readonly FilmPart[];
  readonly repairs: readonly RepairedSpan[];
  /** What of the film is used; all of it where nothing was trimmed. */
  readonly used: Stretch;
  readonly onTrim: (used: Stretch) => void;
}

/** So much is left at least, seconds. */
const least = 0.2;

/** The whole film in one line: where the body was lost or put right, and the part that is used between two handles. */
export function CorrectOverview({ player, times, leftOut, repairs, used, onTrim }: CorrectOverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Stretch | null>(null);
  const shown = draft ?? used;
  const first = times[0];
  const last = times[times.length - 1];
  const share = (time: number) => (time - first) / Math.max(1e-6, last - first);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: number) => {
      const film = { from: times[0], to: times[times.length - 1] };
      drawOverview(context, { film, leftOut, repairs, used: shown, time: times[frame] }, devicePixelRatio);
    },
    [times, leftOut, repairs, shown],
  );
  usePlayheadCanvas(canvas, player, draw);

  const frameAt = (event: PointerEvent) => {
    const { left, width } = ground.current!.getBoundingClientRect();
    return nearestFrame(times, first + ((event.clientX - left) / width) * (last - first));
  };
  const trimmed = (end: 'from' | 'to', frame: number): Stretch => {
    const time = times[Math.min(times.length - 1, Math.max(0, frame))];
    return end === 'from'
      ? { from: Math.max(first, Math.min(time, shown.to - least)), to: shown.to }
      : { from: shown.from, to: Math.min(last, Math.max(time, shown.from + least)) };
  };
  const handle = (end: 'from' | 'to') => ({
    role: 'slider',
    tabIndex: 0,
    className: `${styles.handle} ${end === 'from' ? styles.start : styles.end}`,
    style: { left: `${100 * share(shown[end])}%` },
    'aria-label': end === 'from' ? correctWords.trimStart : correctWords.trimEnd,
    'aria-valuemin': 0,
    'aria-valuemax': last - first,
    'aria-valuenow': shown[end] - first,
    'aria-valuetext': formatTime(shown[end] - first),
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      player.pause();
      setDraft(used);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!draft) return;
      const next = trimmed(end, frameAt(event));
      setDraft(next);
      player.seek(nearestFrame(times, next[end]));
    },
    onPointerUp: () => {
      if (draft && (draft.from !== used.from || draft.to !== used.to)) onTrim(draft);
      setDraft(null);
    },
    onPointerCancel: () => setDraft(null),
    onKeyDown: (event: KeyboardEvent) => {
      const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30, PageUp: 30 }[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const next = trimmed(end, nearestFrame(times, shown[end]) + steps);
      player.pause();
      player.seek(nearestFrame(times, next[end]));
      onTrim(next);
    },
  });
  return (
    <div
      ref={ground}
      className={styles.overview}
      onPointerDown={(event) => {
        player.pause();
        player.seek(frameAt(event));
      }}
    >
      <canvas ref={canvas} role="img" aria-label={correctWords.overview} />
      <div {...handle('from')} />
      <div {...handle('to')} />
    </div>
  );
}
