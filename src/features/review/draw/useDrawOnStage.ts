import { type RefObject, useEffect } from 'react';
import type { DrawingDesk } from './drawingDesk.ts';
import type { PointOnFilm } from './pointOnFilm.ts';

/** Further apart than this, press and release are the two ends of a line, pixels. */
const dragReach = 10;

/** Points on the stage while a tool is in hand: by taps, or by a drag from one end of a line to the other. */
export function useDrawOnStage(stage: RefObject<HTMLElement | null>, desk: DrawingDesk, toFilm: PointOnFilm): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const listening = new AbortController();
    let pressed: { readonly x: number; readonly y: number } | null = null;
    const place = ({ clientX, clientY }: PointerEvent) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = toFilm((clientX - left) / width, (clientY - top) / height);
      if (there) desk.place(there.time, there.point);
    };
    const press = (event: PointerEvent) => {
      if (desk.state.getState().tool === null || event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      pressed = { x: event.clientX, y: event.clientY };
      place(event);
    };
    const release = (event: PointerEvent) => {
      const isDrag = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > dragReach;
      pressed = null;
      if (isDrag && desk.state.getState().pending) place(event);
    };
    element.addEventListener('pointerdown', press, { signal: listening.signal });
    element.addEventListener('pointerup', release, { signal: listening.signal });
    return () => listening.abort();
  }, [stage, desk, toFilm]);
}
