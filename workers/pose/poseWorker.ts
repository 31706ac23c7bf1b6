import { expose, transfer } from 'comlink';
import type { FramePoses } from '../shared/framePoses.ts';
import type { PoseBatch, PoseWorkerApi } from '../shared/poseWorkerApi.ts';
import { filmFrames } from '../video/filmFrames.ts';
import { openFilm } from '../video/openFilm.ts';
import { sampleSource } from './pixels/sampleSource.ts';
import { previewOf } from './previewOf.ts';
import { type Engine, startEngine } from './startEngine.ts';
import { PersonTracker } from './tracker/personTracker.ts';

/** A message costs the page about as much as reading eight poses; a page that waits longer looks stuck. */
const batchFrames = 8;
const batchMilliseconds = 150;
const previewMilliseconds = 250;

let engine: Engine | null = null;

const api: PoseWorkerApi = {
  async start(options) {
    engine?.networks.dispose();
    engine = null;
    engine = await startEngine(options);
    return engine.report;
  },

  async analyseStretch(film, stretch, onBatch) {
    if (!engine) throw new Error('The pose worker was given a film before it was started.');
    const opened = await openFilm(film);
    if ('error' in opened) throw new Error(`The film can’t be opened: ${opened.error.kind}.`);
    const tracker = new PersonTracker(engine.networks);
    let frames = 0;
    let batch: FramePoses[] = [];
    let sentAt = performance.now();
    let shownAt = Number.NEGATIVE_INFINITY;
    try {
      for await (const sample of filmFrames(opened, stretch)) {
        const people = await tracker.next(sampleSource(sample), sample.timestamp);
        batch.push({ time: sample.timestamp, people });
        frames++;
        const now = performance.now();
        if (batch.length < batchFrames && now - sentAt < batchMilliseconds) continue;
        const preview = now - shownAt >= previewMilliseconds ? previewOf(sample) : null;
        if (preview) shownAt = now;
        send(onBatch, { frames: batch, preview });
        batch = [];
        sentAt = now;
      }
      if (batch.length > 0) send(onBatch, { frames: batch, preview: null });
      return { frames };
    } finally {
      opened.input.dispose();
    }
  },
};

/** Hands the poses' memory over instead of copying it. Not awaited: the page's answer must not hold the analysis up. */
function send(onBatch: (batch: PoseBatch) => void, batch: PoseBatch): void {
  const poses = batch.frames.flatMap((frame) => frame.people);
  const buffers: Transferable[] = poses.flatMap(({ points, world }) => [points.buffer, world.buffer] as ArrayBuffer[]);
  if (batch.preview) buffers.push(batch.preview);
  onBatch(transfer(batch, buffers));
}

expose(api);
