import { type RefObject, useEffect } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { centreOn, noZoom, panBy, type StageZoom, zoomAt } from '../../../overlay/stageZoom.ts';

/** What a turn of the wheel by a pixel, and a pinch on a trackpad, enlarge by. */
const wheelRate = 0.0018;
const pinchRate = 0.01;

/** A pointer that moved less than this has tapped, pixels. */
const tapReach = 6;

const doubleTap = 2.5;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Zoom and pan on a stage: two fingers, the wheel (with Ctrl, so that the page can be scrolled over it; without, once
 * it is enlarged or fills the screen), a drag, and without dragging a tap on what is to come into the middle. A double
 * click comes closer, and goes back.
 *
 * @param isDrawing whether one finger draws or chooses, and two alone still zoom.
 */
export function useStageGestures(
  stage: RefObject<HTMLElement | null>,
  zoom: StoreApi<StageZoom>,
  isDrawing: boolean,
): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    const isZoomed = () => zoom.getState().factor > 1;
    const change = (next: StageZoom) => zoom.setState(next);
    /** Shares of the stage. */
    const placeOf = (point: { readonly clientX: number; readonly clientY: number }): Place => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: (point.clientX - left) / width, y: (point.clientY - top) / height };
    };

    const turn = (event: WheelEvent) => {
      const isPinch = event.ctrlKey || event.metaKey;
      if (!isPinch && !isZoomed() && !document.fullscreenElement) return;
      event.preventDefault();
      const by = Math.exp(-event.deltaY * (isPinch && Math.abs(event.deltaY) < 50 ? pinchRate : wheelRate));
      change(zoomAt(zoom.getState(), by, placeOf(event)));
    };

    /** One pointer that drags: where it is, and whether it has moved at all. */
    let drag: { at: Place; readonly start: { readonly clientX: number; readonly clientY: number } } | null = null;
    const isTap = (point: { readonly clientX: number; readonly clientY: number }) =>
      drag !== null && Math.hypot(point.clientX - drag.start.clientX, point.clientY - drag.start.clientY) < tapReach;
    const begin = (point: { readonly clientX: number; readonly clientY: number }) => {
      drag = { at: placeOf(point), start: { clientX: point.clientX, clientY: point.clientY } };
    };
    const move = (point: { readonly clientX: number; readonly clientY: number }) => {
      if (!drag) return;
      const at = placeOf(point);
      change(panBy(zoom.getState(), at.x - drag.at.x, at.y - drag.at.y));
      drag.at = at;
    };

    const press = (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.button !== 0 || !isZoomed() || isDrawing) return;
      element.setPointerCapture(event.pointerId);
      begin(event);
    };
    const slide = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !isTap(event)) move(event);
    };
    const release = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      if (isTap(event)) change(centreOn(zoom.getState(), placeOf(event)));
      drag = null;
    };

    let pinch: { readonly apart: number; readonly at: Place } | null = null;
    const spread = ([a, b]: readonly Touch[]) => ({
      apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
      at: placeOf({ clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 }),
    });
    const touch = (event: TouchEvent) => {
      const touches = [...event.touches];
      pinch = touches.length === 2 ? spread(touches) : null;
      if (touches.length === 1 && isZoomed() && !isDrawing) begin(touches[0]);
      else drag = null;
    };
    const moveTouches = (event: TouchEvent) => {
      const touches = [...event.touches];
      if (pinch && touches.length === 2) {
        event.preventDefault();
        const next = spread(touches);
        const moved = panBy(zoom.getState(), next.at.x - pinch.at.x, next.at.y - pinch.at.y);
        change(zoomAt(moved, next.apart / Math.max(1, pinch.apart), next.at));
        pinch = next;
      } else if (drag && touches.length === 1) {
        event.preventDefault();
        if (!isTap(touches[0])) move(touches[0]);
      }
    };
    const lift = (event: TouchEvent) => {
      const [last] = event.changedTouches;
      if (drag && last && isTap(last)) change(centreOn(zoom.getState(), placeOf(last)));
      drag = null;
      if (event.touches.length < 2) pinch = null;
    };
    const jump = (event: MouseEvent) => {
      if (!isDrawing) change(isZoomed() ? noZoom : zoomAt(noZoom, doubleTap, placeOf(event)));
    };

    element.addEventListener('wheel', turn, { passive: false, signal });
    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('pointermove', slide, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('touchstart', touch, { passive: true, signal });
    element.addEventListener('touchmove', moveTouches, { passive: false, signal });
    element.addEventListener('touchend', lift, { signal });
    element.addEventListener('dblclick', jump, { signal });
    return () => listening.abort();
  }, [stage, zoom, isDrawing]);
}
