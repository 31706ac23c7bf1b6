import type { JobProblem } from '../../language/jobProblem.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';
import { stopCause } from '../workers/workerDeath.ts';
import { factsOfTrack } from './factsOfTrack.ts';
import { longestReading } from './filmJob.ts';
import type { FilmResult } from './filmJobState.ts';

/**
 * A pose track's file (`*.poses.json`) as a run without its film, or why it can't be read. It never rejects: a worker
 * that dies over it is a problem as well.
 *
 * @param start makes the worker; a test hands in one that dies.
 */
export async function openPoseTrack(
  file: Blob,
  start: () => Worker = startWorker.gather,
): Promise<{ readonly result: FilmResult } | { readonly problem: JobProblem }> {
  const gather = new HeldWorker('gather', start);
  const said = {};
  try {
    const read = await gather.call((api) => api.readTrack(file, said), longestReading);
    if ('problem' in read) return { problem: { kind: 'unreadableTrack', sentence: read.problem } };
    return {
      result: {
        ...read,
        facts: factsOfTrack(read.track),
        said,
        cameraRoll: null,
        file: null,
        model: null,
        backend: null,
      },
    };
  } catch (error) {
    return { problem: { kind: 'stopped', job: 'reading', cause: stopCause(error) } };
  } finally {
    gather.end();
  }
}
