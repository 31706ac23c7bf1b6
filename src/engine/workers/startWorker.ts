import type { WorkerName } from '../../language/jobProblem.ts';

/** How each worker is started. A test hands in a table in which one of them dies. */
export type WorkerStarts = Readonly<Record<WorkerName, () => Worker>>;

/** The table of all workers. The bundler finds a worker's file only where its address is spelt out like this. */
export const startWorker: WorkerStarts = {
  /** Reads film files: what they say of themselves, and single pictures. */
  film: () =>
    new Worker(new URL('../../../workers/film/filmWorker.ts', import.meta.url), { type: 'module', name: 'film' }),
  /** Finds the body in every frame of a part of a film. */
  pose: () =>
    new Worker(new URL('../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module', name: 'pose' }),
  /** Gathers a film's poses and works its numbers out. */
  gather: () =>
    new Worker(new URL('../../../workers/gather/gatherWorker.ts', import.meta.url), { type: 'module', name: 'gather' }),
  /** Decodes a film for its player. */
  frames: () =>
    new Worker(new URL('../../../workers/frames/framesWorker.ts', import.meta.url), { type: 'module', name: 'frames' }),
  /** Writes a film with the overlay drawn into it. */
  annotate: () =>
    new Worker(new URL('../../../workers/annotate/annotateWorker.ts', import.meta.url), {
      type: 'module',
      name: 'annotate',
    }),
  /** Finds the body in a camera's frames, one at a time. */
  livePose: () =>
    new Worker(new URL('../../../workers/livePose/livePoseWorker.ts', import.meta.url), {
      type: 'module',
      name: 'livePose',
    }),
  /** Keeps the last seconds of a camera's poses and works their numbers out. */
  window: () =>
    new Worker(new URL('../../../workers/window/windowWorker.ts', import.meta.url), { type: 'module', name: 'window' }),
  /** Draws a camera's picture. */
  picture: () =>
    new Worker(new URL('../../../workers/picture/pictureWorker.ts', import.meta.url), {
      type: 'module',
      name: 'picture',
    }),
  /** Writes what a camera sees into a file. */
  record: () =>
    new Worker(new URL('../../../workers/record/recordWorker.ts', import.meta.url), { type: 'module', name: 'record' }),
  /** Reads what a watch recorded. */
  activity: () =>
    new Worker(new URL('../../../workers/activity/activityWorker.ts', import.meta.url), {
      type: 'module',
      name: 'activity',
    }),
  /** Writes and reads runs as one file. */
  lope: () =>
    new Worker(new URL('../../../workers/lope/lopeWorker.ts', import.meta.url), { type: 'module', name: 'lope' }),
};
