import type { AnalysedRun } from '../../analysis/analyseRun.ts';
import type { Said } from '../../analysis/said.ts';
import type { Seen } from '../../analysis/seen.ts';
import { startGatherWorker } from '../workers/startGatherWorker.ts';

/** The analysis of what was seen already, with other answers: speed, height, view or time scale. No model is needed. */
export async function reanalyse(seen: Seen, said: Said): Promise<AnalysedRun> {
  const { api, worker } = startGatherWorker();
  try {
    return await api.analyse(seen, said);
  } finally {
    worker.terminate();
  }
}
