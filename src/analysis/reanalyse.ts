import type { PoseTrack } from '../gait/track/poseTrack.ts';
import type { AnalysedRun } from '../run/analyseRun.ts';
import type { RunOptions } from '../run/runOptions.ts';
import { startRunWorker } from './startRunWorker.ts';

/** The analysis of a known pose track with other options: speed, height, view or time scale. No model is needed. */
export async function reanalyse(track: PoseTrack, options: RunOptions, people: number): Promise<AnalysedRun> {
  const { api, worker } = startRunWorker();
  try {
    return await api.analyse(track, options, people);
  } finally {
    worker.terminate();
  }
}
