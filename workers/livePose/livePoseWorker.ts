import { memory } from '@tensorflow/tfjs-core';
import { expose, transfer } from 'comlink';
import { VideoSample } from 'mediabunny';
import { PendingCalls } from '../../src/engine/workers/pendingCalls.ts';
import { sampleSource } from '../pose/pixels/sampleSource.ts';
import { type PoseEngine, startEngine } from '../pose/startEngine.ts';
import { PersonTracker } from '../pose/tracker/personTracker.ts';
import type { LivePoseWorkerApi } from '../shared/livePoseWorkerApi.ts';
import { brightnessOf } from './brightnessOf.ts';

/** Light changes slowly, and reading the whole picture costs about a millisecond. */
const brightnessMilliseconds = 1000;

let engine: PoseEngine | null = null;
/** Looks at frames, which a lost graphics card would never answer. */
let calls: PendingCalls | null = null;
let tracker: PersonTracker | null = null;
let size = { width: 0, height: 0 };
let brightnessAt = Number.NEGATIVE_INFINITY;

const api: LivePoseWorkerApi = {
  async start(options, onDownload) {
    engine?.networks.dispose();
    engine = null;
    engine = await startEngine(options, onDownload);
    const untilLoss = new PendingCalls();
    engine.loss.catch((reason: unknown) => untilLoss.end(reason));
    calls = untilLoss;
    tracker = null;
    return engine.report;
  },

  async see(frame) {
    if (!engine || !calls) throw new Error('The live worker was given a frame before it was started.');
    const begun = performance.now();
    const { displayWidth: width, displayHeight: height } = frame;
    if (!tracker || width !== size.width || height !== size.height) {
      tracker = new PersonTracker(engine.networks);
      size = { width, height };
    }
    // The sample owns a second handle on the same pixels; the frame itself goes back to the page.
    const sample = new VideoSample(frame.clone());
    try {
      const source = sampleSource(sample, size);
      const people = await calls.run(tracker.next(source, frame.timestamp / 1e6));
      const measures = begun - brightnessAt >= brightnessMilliseconds;
      const brightness = measures ? await brightnessOf(source) : null;
      if (measures) brightnessAt = begun;
      const buffers = people.flatMap(({ points, world }) => [points.buffer, world.buffer] as ArrayBuffer[]);
      const seen = { frame, people, brightness, milliseconds: performance.now() - begun };
      return transfer(seen, [frame, ...buffers]);
    } catch (error) {
      frame.close();
      throw error;
    } finally {
      sample.close();
    }
  },

  tensors: () => memory().numTensors,
};

expose(api);
