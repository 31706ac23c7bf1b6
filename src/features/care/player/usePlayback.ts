import { useCallback, useEffect, useState } from 'react';
import {
  atStart,
  jumpTo,
  look,
  type Playback,
  pause,
  play,
  stepAt,
  stepBefore,
} from '../../../care/session/playback.ts';
import type { Step } from '../../../care/session/timeline.ts';

/** How often the clock is looked at, milliseconds. */
const lookEvery = 100;

/** A session under way, and what can be done with it. */
export interface PlayedSession {
  readonly playback: Playback;
  /** The step under way and how far it is; null when all is done. */
  readonly at: ReturnType<typeof stepAt>;
  readonly toggle: () => void;
  readonly hold: () => void;
  readonly back: () => void;
  readonly skip: () => void;
  /** To the beginning of a step of the session as it is from now on. */
  readonly goTo: (steps: readonly Step[], index: number) => void;
}

/** Plays a session by the clock of the machine, from now on. */
export function usePlayback(steps: readonly Step[]): PlayedSession {
  const [playback, setPlayback] = useState(() => play(atStart, Date.now()));
  const { isRunning, position } = playback;
  useEffect(() => {
    if (!isRunning) return;
    const see = () => setPlayback((before) => look(before, steps, Date.now()));
    const timer = setInterval(see, lookEvery);
    document.addEventListener('visibilitychange', see);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', see);
    };
  }, [isRunning, steps]);
  const toggle = useCallback(
    () => setPlayback((before) => (before.isRunning ? pause(before, steps, Date.now()) : play(before, Date.now()))),
    [steps],
  );
  const hold = useCallback(() => setPlayback((before) => pause(before, steps, Date.now())), [steps]);
  const back = useCallback(
    () => setPlayback((before) => jumpTo(before, steps, stepBefore(steps, before.position), Date.now())),
    [steps],
  );
  const skip = useCallback(
    () =>
      setPlayback((before) =>
        jumpTo(before, steps, (stepAt(steps, before.position)?.index ?? steps.length) + 1, Date.now()),
      ),
    [steps],
  );
  const goTo = useCallback(
    (changed: readonly Step[], index: number) => setPlayback((before) => jumpTo(before, changed, index, Date.now())),
    [],
  );
  return { playback, at: stepAt(steps, position), toggle, hold, back, skip, goTo };
}
