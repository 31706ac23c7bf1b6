import { backend, type GraphModel, io, loadGraphModel, memory, type Tensor, zeros } from '@tensorflow/tfjs';
import { createDetector, type PoseDetector, SupportedModels } from '@tensorflow-models/pose-detection';
import { expose } from 'comlink';
import { filmFrames } from '../../../src/filmFile/filmFrames.ts';
import { type OpenFilm, openFilm } from '../../../src/filmFile/openFilm.ts';
import { uprightSize } from '../../../src/filmFile/uprightSize.ts';
import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import { setBackend } from '../../../workers/pose/backend/setBackend.ts';
import { GraphNetworks } from '../../../workers/pose/graphNetworks.ts';
import { detectorGraph } from '../../../workers/pose/models/detectorGraph.ts';
import { fetchModels } from '../../../workers/pose/models/fetchModels.ts';
import { landmarkGraph } from '../../../workers/pose/models/landmarkGraph.ts';
import type { CropSource } from '../../../workers/pose/pixels/cropPixels.ts';
import { sampleSource } from '../../../workers/pose/pixels/sampleSource.ts';
import { PersonTracker } from '../../../workers/pose/tracker/personTracker.ts';
import type { PoseNetworks } from '../../../workers/pose/tracker/poseNetworks.ts';
import type { WasmBackend } from '../../../workers/pose/wasm/wasmBackend.ts';

let networks: GraphNetworks | null = null;
let graph: GraphModel | null = null;
let detector: PoseDetector | null = null;
const outputs = ['ld_3d', 'output_poseflag', 'heatmap', 'world_3d'];

async function open(film: Blob): Promise<OpenFilm> {
  const opened = await openFilm(film);
  if ('error' in opened) throw new Error(opened.error.kind);
  return opened;
}

const api = {
  async start(model: PoseModel): Promise<void> {
    await setBackend('wasm');
    networks?.dispose();
    graph?.dispose();
    detector?.dispose();
    const files = await fetchModels(model);
    networks = await GraphNetworks.load(files);
    graph = await loadGraphModel(io.fromMemory(landmarkGraph(files.landmarks)));
    // As its README shows, smoothing included; only the weights come from our own origin.
    detector = await createDetector(SupportedModels.BlazePose, {
      runtime: 'tfjs',
      modelType: model,
      detectorModelUrl: io.fromMemory(detectorGraph(files.detector)),
      landmarkModelUrl: io.fromMemory(landmarkGraph(files.landmarks)),
    });
    await api.network(2, 'execute');
    await api.network(2, 'replay');
  },

  /** Every frame of the film's first seconds through `estimatePoses`, the frame on a canvas. */
  async poseDetection(film: Blob, seconds: number): Promise<number> {
    const opened = await open(film);
    detector!.reset();
    let canvas: OffscreenCanvas | null = null;
    let frames = 0;
    for await (const { time, sample } of filmFrames(opened, { from: 0, to: seconds })) {
      canvas ??= new OffscreenCanvas(sample.displayWidth, sample.displayHeight);
      sample.draw(canvas.getContext('2d', { willReadFrequently: true })!, 0, 0, canvas.width, canvas.height);
      // Its types know the page's canvas only; it reads this one just the same.
      await detector!.estimatePoses(canvas as unknown as HTMLCanvasElement, undefined, 1000 * time);
      frames++;
    }
    opened.input.dispose();
    return frames;
  },

  async network(runs: number, way: 'execute' | 'replay'): Promise<void> {
    if (way === 'replay') {
      for (let i = 0; i < runs; i++) await networks!.landmarks();
      return;
    }
    const x = zeros([1, 256, 256, 3]);
    for (let i = 0; i < runs; i++)
      for (const result of [graph!.execute(x, outputs)].flat() as Tensor[]) result.dispose();
    x.dispose();
  },

  /** Where one worker's time goes, milliseconds a frame, and whether anything grows. */
  async shares(film: Blob, seconds: number) {
    const spent = { decoder: 0, copy: 0, crop: 0, network: 0 };
    const opened = await open(film);
    const timed = timedNetworks(networks!, spent);
    const tracker = new PersonTracker(timed);
    const tensors: number[] = [];
    const heap: number[] = [];
    let frames = 0;
    const start = performance.now();
    let asked = start;
    for await (const { time, sample } of filmFrames(opened, { from: 0, to: seconds })) {
      const began = performance.now();
      spent.decoder += began - asked;
      const before = spent.copy + spent.network;
      await tracker.next(timedSource(sampleSource(sample, uprightSize(sample, opened)), spent), time);
      asked = performance.now();
      spent.crop += asked - began - (spent.copy + spent.network - before);
      frames++;
      tensors.push(memory().numTensors);
      heap.push((backend() as unknown as WasmBackend).wasm.HEAPU8.byteLength);
    }
    opened.input.dispose();
    const total = performance.now() - start;
    const perFrame = Object.fromEntries(Object.entries(spent).map(([what, ms]) => [what, ms / frames]));
    const middle = Math.floor(frames / 2);
    return {
      perFrame: { ...perFrame, total: total / frames },
      frames,
      tensors: [tensors[middle], tensors[frames - 1]],
      wasmMegabytes: [heap[middle] / 2 ** 20, heap[frames - 1] / 2 ** 20],
    };
  },
};

type Spent = { decoder: number; copy: number; crop: number; network: number };

function timedSource(source: CropSource, spent: Spent): CropSource {
  return {
    ...source,
    async read(rectangle) {
      const start = performance.now();
      const block = await source.read(rectangle);
      spent.copy += performance.now() - start;
      return block;
    },
  };
}

function timedNetworks(inner: GraphNetworks, spent: Spent): PoseNetworks {
  const timed = async <T>(run: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await run();
    spent.network += performance.now() - start;
    return result;
  };
  return {
    get detectorInput() {
      return inner.detectorInput;
    },
    get landmarkInput() {
      return inner.landmarkInput;
    },
    detect: () => timed(() => inner.detect()),
    landmarks: () => timed(() => inner.landmarks()),
  };
}

export type BenchWorkerApi = typeof api;
expose(api);
