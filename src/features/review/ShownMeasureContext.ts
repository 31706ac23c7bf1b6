import { createContext, useContext } from 'react';
import type { MeasureId } from '../../heuristics/measureId.ts';
import type { MeasureDrawing } from '../../overlay/measures/measureDrawing.ts';

/** The one measure that is drawn by itself on the film, and how to change it. */
export interface ShownMeasure {
  /** Null where the ordinary overlay is drawn. */
  readonly shown: { readonly metric: MeasureId; readonly drawing: MeasureDrawing } | null;
  /** What the film is opened with: drawn until somebody moves, and nothing that was asked for. */
  readonly poster: MeasureDrawing | null;
  /** For a screen reader: what has just been shown or hidden. */
  readonly message: string;
  /** Goes to the moment and draws the measure there. */
  readonly show: (metric: MeasureId, time: number) => void;
  readonly hide: () => void;
  /** Whether the part of the film round the moment plays slowly, again and again. */
  readonly isReplaying: boolean;
  readonly setReplaying: (isReplaying: boolean) => void;
}

/** Set by the review. */
export const ShownMeasureContext = createContext<ShownMeasure>({
  shown: null,
  poster: null,
  message: '',
  show: () => undefined,
  hide: () => undefined,
  isReplaying: false,
  setReplaying: () => undefined,
});

/** What is shown by itself on the film of this review. */
export function useShownMeasure(): ShownMeasure {
  return useContext(ShownMeasureContext);
}
