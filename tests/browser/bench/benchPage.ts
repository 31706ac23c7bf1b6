import * as Comlink from 'comlink';
import { readFilmFacts } from '../../../src/engine/film/probeFilm.ts';
import { problemWords } from '../../../src/language/problemWords.ts';
import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import type { PoseBatch, PoseWorkerApi } from '../../../workers/shared/poseWorkerApi.ts';
import type { BenchWorkerApi } from './benchWorker.ts';

const startPoseWorker = () =>
  Comlink.wrap<PoseWorkerApi>(
    new Worker(new URL('../../../workers/pose/poseWorker.ts', import.meta.url), { type: 'module' }),
  );
const startBenchWorker = () =>
  Comlink.wrap<BenchWorkerApi>(new Worker(new URL('./benchWorker.ts', import.meta.url), { type: 'module' }));

interface Work {
  readonly frames: number;
  readonly milliseconds: number;
}

const films = new Map<string, Blob>();
let pool: Comlink.Remote<PoseWorkerApi>[] = [];
let rivals: Comlink.Remote<BenchWorkerApi>[] = [];

async function film(address: string): Promise<Blob> {
  const known = films.get(address) ?? (await (await fetch(address)).blob());
  films.set(address, known);
  return known;
}

/** What `bench.ts` calls through the browser. Times are seconds of film; results are frames and milliseconds. */
const bench = {
  async start(model: PoseModel): Promise<string> {
    pool = pool.length ? pool : [startPoseWorker(), startPoseWorker()];
    rivals = rivals.length ? rivals : [startBenchWorker(), startBenchWorker()];
    const [report] = await Promise.all(pool.map((worker) => worker.start({ model, backends: ['wasm'] })));
    await Promise.all(rivals.map((worker) => worker.start(model)));
    return report.backend;
  },

  /** The product's own road: the film in as many stretches as workers. */
  async ours(address: string, seconds: number, workers: number): Promise<Work> {
    const blob = await film(address);
    const probed = await readFilmFacts(blob);
    if ('problem' in probed) throw new Error(problemWords(probed.problem).sentence);
    const start = performance.now();
    const counts = await Promise.all(
      pool.slice(0, workers).map((worker, i) => {
        const stretch = { from: (i * seconds) / workers, to: ((i + 1) * seconds) / workers };
        return worker.analyseStretch(
          blob,
          probed.facts,
          stretch,
          Comlink.proxy((batch: PoseBatch) => batch.preview?.close()),
        );
      }),
    );
    return { frames: counts.reduce((sum, { frames }) => sum + frames, 0), milliseconds: performance.now() - start };
  },

  async poseDetection(address: string, seconds: number): Promise<Work> {
    const blob = await film(address);
    const start = performance.now();
    const frames = await rivals[0].poseDetection(blob, seconds);
    return { frames, milliseconds: performance.now() - start };
  },

  /** Landmark network alone on one picture, again and again, on as many workers. */
  async network(runs: number, workers: number, way: 'execute' | 'replay'): Promise<Work> {
    const start = performance.now();
    await Promise.all(rivals.slice(0, workers).map((worker) => worker.network(runs, way)));
    return { frames: runs * workers, milliseconds: performance.now() - start };
  },

  async shares(address: string, seconds: number) {
    return rivals[0].shares(await film(address), seconds);
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
