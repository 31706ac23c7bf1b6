import type { AnalysedRun } from '../../analysis/analyseRun.ts';
import type { Said } from '../../analysis/said.ts';
import type { Seen } from '../../analysis/seen.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { longestReading } from './filmJob.ts';

/** A film that was read, and can be asked again with other answers: speed, view, corrections. No model is needed. */
export interface HeldReading {
  /** Gets ready for a question that is likely to come. */
  warm(): void;
  /** @throws WorkerDeath, or the analysis' own error; another call starts anew. */
  analyse(said: Said): Promise<AnalysedRun>;
  /** Ends its worker; a later call starts another. */
  end(): void;
}

/**
 * Holds what was seen of a film in a worker of its own from the first question on, so that each further one costs no
 * more than its analysis.
 *
 * @param start makes the worker; a test hands in one that dies.
 */
export function holdReading(seen: Seen, start: () => Worker = startWorker.gather): HeldReading {
  let gather: HeldWorker<'gather'> | null = null;
  let isHeld: Promise<void> | null = null;
  const held = () => {
    if (!gather || gather.isDead) {
      gather = new HeldWorker('gather', start);
      isHeld = gather.call((api) => api.hold(seen));
    }
    return gather;
  };
  return {
    warm() {
      held();
      // Whoever asks hears of it.
      isHeld?.catch(() => undefined);
    },
    async analyse(said) {
      const own = held();
      await isHeld;
      return await own.call((api) => api.analyse(said), longestReading);
    },
    end() {
      gather?.end();
      gather = null;
    },
  };
}
