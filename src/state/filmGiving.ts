import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FilmDrawing } from '../../workers/shared/annotateWorkerApi.ts';
import type { Engine } from './engine.ts';

/** Where the making of a film with its drawing stands. */
export interface FilmGivingState {
  readonly phase: 'idle' | 'working' | 'done' | 'failed';
  /** 0..1. */
  readonly share: number;
  /** Null until it can be told. */
  readonly secondsLeft: number | null;
  readonly file: File | null;
}

/** A film with its drawing in the making; one at a time. */
export interface FilmGiving {
  readonly state: StoreApi<FilmGivingState>;
  /** Begins anew; what was made before is let go. */
  start(film: Blob, drawing: FilmDrawing, name: string): void;
  /** Stops at once, and lets go of what was made. */
  cancel(): void;
}

const idle: FilmGivingState = { phase: 'idle', share: 0, secondsLeft: null, file: null };
/** Before this share of the work the time left is a guess. */
const leastShare = 0.05;

/** @param now Milliseconds of a clock that only goes on. */
export function makeFilmGiving(annotate: Engine['annotate'], now = () => performance.now()): FilmGiving {
  const state = createStore<FilmGivingState>(() => idle);
  let stop: AbortController | null = null;
  const cancel = () => {
    stop?.abort();
    stop = null;
    state.setState(idle, true);
  };
  return {
    state,
    cancel,
    start(film, drawing, name) {
      cancel();
      const own = new AbortController();
      stop = own;
      const begun = now();
      state.setState({ ...idle, phase: 'working' }, true);
      const progress = (share: number) => {
        if (own.signal.aborted) return;
        const left = ((now() - begun) / 1000) * (1 / share - 1);
        state.setState({ share: Math.min(1, share), secondsLeft: share >= leastShare ? Math.max(0, left) : null });
      };
      annotate(own.signal, film, drawing, progress).then(
        (made) => {
          if (own.signal.aborted) return;
          state.setState({ phase: 'done', share: 1, file: new File([made], name, { type: made.type }) });
        },
        () => {
          if (!own.signal.aborted) state.setState({ ...idle, phase: 'failed' }, true);
        },
      );
    },
  };
}
