import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Whether an element fills the screen, and a switch; where the browser can't, nothing happens. */
export function useFullScreen(element: RefObject<HTMLElement | null>): { isFull: boolean; toggle: () => void } {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = useCallback(() => {
    const change = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen?.();
    void change?.catch(() => undefined);
  }, [element]);
  return { isFull, toggle };
}
