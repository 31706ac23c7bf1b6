import { useEffect } from 'react';
import type { Live } from '../../state/live/live.ts';

/**
 * A camera must not go on watching behind another screen, nor start there: whoever leaves turns it off, and the
 * recording stays.
 */
export function useLeaving(live: Live): void {
  useEffect(() => {
    let isHere = true;
    stays.set(live, true);
    return () => {
      isHere = false;
      stays.set(live, false);
      // React's strict mode leaves and comes back at once.
      setTimeout(() => {
        if (!isHere && stays.get(live) === false) void live.leave();
      });
    };
  }, [live]);
}

const stays = new WeakMap<Live, boolean>();
