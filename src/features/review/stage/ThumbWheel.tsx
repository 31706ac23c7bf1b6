import { type PointerEvent, useEffect, useRef } from 'react';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './ThumbWheel.module.css';

/** How far a finger turns the wheel for one frame, pixels; and a mouse's wheel. */
const pixelsPerFrame = 10;
const wheelPerFrame = 40;

interface ThumbWheelProps {
  readonly player: FilmPlayer;
}

/**
 * A wheel under the film that steps frames as one turns it, for a thumb or the mouse's wheel. Buttons and keys do the
 * same, so it is not told to those who listen.
 */
export function ThumbWheel({ player }: ThumbWheelProps) {
  const wheel = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly x: number; readonly frame: number } | null>(null);
  useEffect(() => {
    const element = wheel.current;
    if (!element) return;
    const stop = player.onShown((index) => element.style.setProperty('--turned', `${index * pixelsPerFrame}px`));
    let left = 0;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      left += Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
      const frames = Math.trunc(left / wheelPerFrame);
      if (frames === 0) return;
      left -= frames * wheelPerFrame;
      player.pause();
      player.seek(player.state.getState().index + frames);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => {
      stop();
      element.removeEventListener('wheel', turn);
    };
  }, [player]);
  const hold = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    player.pause();
    grip.current = { x: event.clientX, frame: player.state.getState().index };
  };
  const turn = (event: PointerEvent) => {
    if (!grip.current) return;
    const frame = grip.current.frame + Math.round((event.clientX - grip.current.x) / pixelsPerFrame);
    if (frame !== player.state.getState().index) player.seek(frame);
  };
  const letGo = () => {
    grip.current = null;
  };
  return (
    <div
      ref={wheel}
      className={styles.wheel}
      aria-hidden="true"
      data-thumb-wheel
      onPointerDown={hold}
      onPointerMove={turn}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    />
  );
}
