import type { StopCause, WorkerEnding, WorkerName } from '../../language/jobProblem.ts';
import { engineFailureOf } from './engineFailureOf.ts';

const sentences: Readonly<Record<WorkerEnding, string>> = {
  notLoaded: 'could not be loaded',
  crashed: 'crashed',
  unreadable: 'sent what could not be read',
  silent: 'stopped answering',
  ended: 'was ended',
};

/** A worker that will never answer again: the rejection of every call to it, pending or to come. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
  readonly worker: WorkerName;
  readonly ending: WorkerEnding;
  /** The browser's own message; empty where it gave none. */
  readonly detail: string;

  constructor(worker: WorkerName, ending: WorkerEnding, detail = '') {
    super(`The ${worker} worker ${sentences[ending]}${detail === '' ? '.' : `: ${detail}`}`);
    this.worker = worker;
    this.ending = ending;
    this.detail = detail;
  }
}

/** What was caught, as facts that a job's state can hold and `problemWords` can say. */
export function stopCause(error: unknown): StopCause {
  if (error instanceof WorkerDeath) {
    return { kind: 'workerDeath', worker: error.worker, ending: error.ending, detail: error.detail };
  }
  const failure = engineFailureOf(error);
  if (failure) return { kind: 'engine', failure, message: (error as Error).message };
  return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
}
