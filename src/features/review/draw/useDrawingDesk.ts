import { useEffect, useRef, useState } from 'react';
import type { Drawing } from '../../../analysis/drawings/drawing.ts';
import { type DrawingDesk, makeDrawingDesk } from './drawingDesk.ts';

const nothing: readonly Drawing[] = [];

/**
 * The desk of a review, for as long as it stands.
 *
 * @param kept what the run has; changed elsewhere, as by undo, the desk follows. @param onChange Keeps drawings.
 */
export function useDrawingDesk(
  kept: readonly Drawing[] = nothing,
  onChange: (drawings: readonly Drawing[]) => void,
): DrawingDesk {
  const newest = useRef(onChange);
  useEffect(() => {
    newest.current = onChange;
  });
  const [desk] = useState(() => makeDrawingDesk(kept, (drawings) => newest.current(drawings)));
  useEffect(() => desk.adopt(kept), [desk, kept]);
  return desk;
}
