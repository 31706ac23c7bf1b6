import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Drawing, type DrawingKind, type DrawnPoint, pointsOf } from '../../../analysis/drawings/drawing.ts';

/** What is being drawn, and what has been. */
export interface DrawingState {
  /** Null while nothing is drawn: the hand then moves the picture. */
  readonly tool: DrawingKind | null;
  /** Whether the tool was taken by a key, so that points are set by keys as well. */
  readonly isByKeys: boolean;
  /** Of the drawing that is not finished, on its frame. */
  readonly pending: { readonly time: number; readonly points: readonly DrawnPoint[] } | null;
  readonly drawings: readonly Drawing[];
}

/** Draws on a film, one point after the other. */
export interface DrawingDesk {
  readonly state: StoreApi<DrawingState>;
  /** Takes a tool, or puts it away when it is the one in hand. */
  take(tool: DrawingKind | null, isByKeys?: boolean): void;
  /** A point in pixels of the picture on the frame at `time`; one on another frame begins anew. */
  place(time: number, point: DrawnPoint): void;
  remove(drawing: Drawing): void;
  /** Takes back the last point, else the last drawing. */
  undo(): void;
  /** What is kept with the run, where it was changed elsewhere. */
  adopt(drawings: readonly Drawing[]): void;
}

/** @param onChange Keeps what has been drawn. */
export function makeDrawingDesk(
  kept: readonly Drawing[],
  onChange: (drawings: readonly Drawing[]) => void,
): DrawingDesk {
  const state = createStore<DrawingState>(() => ({ tool: null, isByKeys: false, pending: null, drawings: kept }));
  const change = (drawings: readonly Drawing[]) => {
    state.setState({ drawings });
    onChange(drawings);
  };
  return {
    state,
    take(tool, isByKeys = false) {
      state.setState({ tool: tool === state.getState().tool ? null : tool, isByKeys, pending: null });
    },
    place(time, point) {
      const { tool, pending, drawings } = state.getState();
      if (tool === null) return;
      const points = [...(pending?.time === time ? pending.points : []), point];
      if (points.length < pointsOf[tool]) state.setState({ pending: { time, points } });
      else {
        state.setState({ pending: null });
        change([...drawings, { kind: tool, time, points }]);
      }
    },
    remove(drawing) {
      change(state.getState().drawings.filter((other) => other !== drawing));
    },
    undo() {
      const { pending, drawings } = state.getState();
      if (pending) state.setState({ pending: null });
      else if (drawings.length > 0) change(drawings.slice(0, -1));
    },
    adopt(drawings) {
      if (drawings !== state.getState().drawings) state.setState({ drawings });
    },
  };
}
