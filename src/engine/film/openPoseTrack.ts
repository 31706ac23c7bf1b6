import type { Said } from '../../analysis/said.ts';
import type { CameraRoll } from '../../cameraRoll/cameraRoll.ts';
import type { JobProblem } from '../../language/jobProblem.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';
import { factsOfTrack } from './factsOfTrack.ts';
import { longestReading } from './filmJob.ts';
import type { FilmResult } from './filmJobState.ts';

/**
 * A pose track's file (`*.poses.json`) as a run without its film, or why it can't be read. It never rejects: a worker
 * that dies over it is a problem as well. The file is read off the page's thread, which it would hold up.
 *
 * @param said what is known of the run already, as is `cameraRoll`.
 * @param start makes the worker; a test hands in one that dies.
 */
export async function openPoseTrack(
  file: Blob,
  said: Said = {},
  cameraRoll: CameraRoll | null = null,
  start: () => Worker = startWorker.gather,
): Promise<{ readonly result: FilmResult } | { readonly problem: JobProblem }> {
  const gather = new HeldWorker('gather', start);
  try {
    const read = await gather.call((api) => api.readTrack(file, said, cameraRoll), longestReading);
    if ('fault' in read) return { problem: { kind: 'unreadableTrack', fault: read.fault } };
    const facts = factsOfTrack(read.track);
    return { result: { ...read, facts, said, cameraRoll, file: null, model: null, backend: null } };
  } catch (error) {
    return { problem: { kind: 'stopped', job: 'reading', cause: stopCause(error) } };
  } finally {
    gather.end();
  }
}
