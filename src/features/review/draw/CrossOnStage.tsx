import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { drawWords } from '../../../language/drawWords.ts';
import styles from './Draw.module.css';
import type { DrawingDesk } from './drawingDesk.ts';
import type { PointOnFilm } from './pointOnFilm.ts';

interface CrossOnStageProps {
  readonly desk: DrawingDesk;
  readonly toFilm: PointOnFilm;
}

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pixels of the stage that an arrow key goes, and with Shift. */
const [step, largeStep] = [1, 10];

/**
 * Draws by the keyboard: a cross that the arrow keys move over the film and Enter sets as a point. It takes the focus
 * where the tool was taken by a key, and gives it back when Escape puts the tool away.
 */
export function CrossOnStage({ desk, toFilm }: CrossOnStageProps) {
  const cross = useRef<HTMLSpanElement>(null);
  const from = useRef<Element | null>(null);
  const [{ x, y }, setPlace] = useState({ x: 0.5, y: 0.5 });
  useEffect(() => {
    if (!desk.state.getState().isByKeys) return;
    // Called twice while developing: the second time the cross has it already.
    if (document.activeElement !== cross.current) from.current = document.activeElement;
    cross.current?.focus();
  }, [desk]);

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const direction = directions[key];
    if (direction) {
      const { width, height } = cross.current!.parentElement!.getBoundingClientRect();
      const pixels = shiftKey ? largeStep : step;
      const within = (share: number) => Math.min(1, Math.max(0, share));
      setPlace({ x: within(x + (direction[0] * pixels) / width), y: within(y + (direction[1] * pixels) / height) });
    } else if (key === 'Enter' || key === ' ') {
      const there = toFilm(x, y);
      if (there) desk.place(there.time, there.point);
    } else if (key === 'Escape') {
      desk.take(null);
      if (from.current instanceof HTMLElement) from.current.focus();
    } else return;
    // What the keys do beside the film is not meant here.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span
      ref={cross}
      role="slider"
      tabIndex={0}
      className={styles.cross}
      style={{ left: `${100 * x}%`, top: `${100 * y}%` }}
      aria-label={drawWords.cross.name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * x)}
      aria-valuetext={drawWords.cross.place(100 * x, 100 * y)}
      onKeyDown={press}
    />
  );
}
