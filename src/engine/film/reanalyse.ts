import type { AnalysedRun } from '../../analysis/analyseRun.ts';
import type { RunOptions } from '../../analysis/runOptions.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/**
 * The analysis of a known pose track with other options: speed, height, view or time scale. No model is needed.
 *
 * @param start makes the worker; a test hands in one that dies.
 * @throws WorkerDeath, or the analysis' own error.
 */
export async function reanalyse(
  track: PoseTrack,
  options: RunOptions,
  people: number,
  start: () => Worker = startWorker.gather,
): Promise<AnalysedRun> {
  const gather = new HeldWorker('gather', start);
  try {
    return await gather.call((api) => api.analyse(track, options, people));
  } finally {
    gather.end();
  }
}
