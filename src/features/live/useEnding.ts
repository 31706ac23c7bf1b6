import { type ComponentProps, useCallback, useState } from 'react';
import type { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { LiveSession } from '../../engine/live/liveSession.ts';
import { liveWords } from '../../language/liveWords.ts';

/** From so much running on, seconds, a key pressed by mistake would end what somebody came for. */
const worthAsking = 10;

interface Ending {
  /** Ends the run; asks first where there is something to lose. */
  readonly ask: () => void;
  readonly dialog: ComponentProps<typeof ConfirmDialog>;
}

/** Ending a run: at once before it is worth anything, and after that with one question. */
export function useEnding(session: LiveSession, stop: () => Promise<void>): Ending {
  const [isAsked, setAsked] = useState(false);
  const ask = useCallback(() => {
    if (session.state.getState().runSeconds < worthAsking) void stop();
    else setAsked(true);
  }, [session, stop]);
  const close = useCallback(() => setAsked(false), []);
  const confirm = useCallback(() => {
    setAsked(false);
    void stop();
  }, [stop]);
  const { title, sentence, yes, no } = liveWords.ending;
  return {
    ask,
    dialog: {
      open: isAsked,
      title,
      sentence,
      confirm: yes,
      keep: no,
      tone: 'plain',
      onConfirm: confirm,
      onClose: close,
    },
  };
}
