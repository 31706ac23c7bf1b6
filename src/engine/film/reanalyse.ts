import type { AnalysedRun } from '../../analysis/analyseRun.ts';
import type { RunOptions } from '../../analysis/runOptions.ts';
import type { PoseTrack } from '../../poseTrack/poseTrack.ts';
import { startGatherWorker } from '../workers/startGatherWorker.ts';

/** The analysis of a known pose track with other options: speed, height, view or time scale. No model is needed. */
export async function reanalyse(track: PoseTrack, options: RunOptions, people: number): Promise<AnalysedRun> {
  const { api, worker } = startGatherWorker();
  try {
    return await api.analyse(track, options, people);
  } finally {
    worker.terminate();
  }
}
