import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { FilmPart } from '../../../analysis/notice.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { contactWords } from '../../../language/contactWords.ts';
import { formatTime } from '../../../language/formats.ts';
import { reviewWords } from '../../../language/reviewWords.ts';
import { firstFrameFrom } from '../../../overlay/firstFrameFrom.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { useShownMeasure } from '../ShownMeasureContext.ts';
import styles from './ContactStrip.module.css';
import { contactFrames, neighbourFrame } from './contactFrames.ts';
import { drawContacts } from './drawContacts.ts';
import { stripWindow } from './stripWindow.ts';
import { usePlayheadCanvas } from './usePlayheadCanvas.ts';

interface ContactStripProps {
  readonly player: FilmPlayer;
  readonly times: Float64Array;
  readonly contacts: readonly Contact[];
  /** What of the film is not counted. */
  readonly leftOut: readonly FilmPart[];
}

/**
 * When each foot was on the ground, on the film's own time, with the playhead. A tap goes there; with the keyboard it
 * is a slider from landing to landing.
 */
export function ContactStrip({ player, times, contacts, leftOut }: ContactStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const landings = useMemo(() => contactFrames(times, contacts), [times, contacts]);
  const mark = useShownMeasure().shown?.drawing.strip ?? null;
  const index = useStore(player.state, (state) => state.index);
  const stretch = useStore(player.state, (state) => state.stretch);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: number) => {
      const window = stripWindow(times, times[frame]);
      const strip = { contacts, leftOut, mark, stretch, window, time: times[frame] };
      drawContacts(context, strip, devicePixelRatio);
    },
    [times, contacts, leftOut, mark, stretch],
  );
  usePlayheadCanvas(canvas, player, draw);

  if (contacts.length === 0) return <p className={styles.none}>{reviewWords.player.noContacts}</p>;
  const now = times[index];
  const isLeftOut = leftOut.some(({ from, to }) => now > from && now < to);
  const current = contacts.findLast(({ initialContact }) => firstFrameFrom(times, initialContact) <= index) ?? null;

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { from, to } = stripWindow(times, times[player.state.getState().index]);
    player.pause();
    player.seek(nearestFrame(times, from + ((event.clientX - left) / width) * (to - from)));
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : -1;
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    const landing = neighbourFrame(landings, player.state.getState().index, direction);
    player.pause();
    if (landing !== null) player.seek(landing);
  };
  const value = landings.findLastIndex((landing) => landing <= index);
  return (
    <div className={styles.strip}>
      <div className={styles.names} aria-hidden="true">
        <span className={styles.left}>L</span>
        <span className={styles.right}>R</span>
      </div>
      <div
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label={reviewWords.player.contacts}
        aria-valuemin={0}
        aria-valuemax={landings.length}
        aria-valuenow={value + 1}
        aria-valuetext={
          isLeftOut
            ? `${reviewWords.player.leftOut}, ${formatTime(now - times[0])}`
            : current
              ? `${contactWords(current.side, current.strike)}, ${formatTime(current.initialContact - times[0])}`
              : formatTime(now - times[0])
        }
        onPointerDown={goTo}
        onKeyDown={onKey}
      >
        <canvas ref={canvas} />
      </div>
    </div>
  );
}
