import type { AnalysedRun } from '../../analysis/analyseRun.ts';
import type { Said } from '../../analysis/said.ts';
import type { Seen } from '../../analysis/seen.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { longestReading } from './filmJob.ts';

/**
 * The analysis of what was seen already, with other answers: speed, height, view or time scale. No model is needed.
 *
 * @param start makes the worker; a test hands in one that dies.
 * @throws WorkerDeath, or the analysis' own error.
 */
export async function reanalyse(
  seen: Seen,
  said: Said,
  start: () => Worker = startWorker.gather,
): Promise<AnalysedRun> {
  const gather = new HeldWorker('gather', start);
  try {
    return await gather.call((api) => api.analyse(seen, said), longestReading);
  } finally {
    gather.end();
  }
}
