import { withTimeLimit } from '../../src/filmFile/withTimeLimit.ts';
import type { PoseModel } from '../../src/poseTrack/poseModel.ts';
import type { Backend, BackendReport } from '../shared/backend.ts';
import type { Download } from '../shared/download.ts';
import { EngineFailure } from '../shared/engineFailure.ts';
import type { PoseWorkerOptions } from '../shared/poseWorkerApi.ts';
import { gpuLoss } from './backend/gpuLoss.ts';
import { setBackend } from './backend/setBackend.ts';
import { GraphNetworks } from './graphNetworks.ts';
import { fetchModels, type ModelFiles } from './models/fetchModels.ts';

/**
 * A graphics driver may compile shaders for long; one that takes longer is as good as hung. After wasm there is nothing
 * left to try, so it gets the time that two workers need on a busy phone; WebKit takes 7 s on a busy two-core machine.
 */
const startLimitMilliseconds: Readonly<Record<Backend, number>> = { webgpu: 20_000, webgl: 20_000, wasm: 90_000 };

/**
 * A GPU slower than this is no gain over the processor: one wasm thread of a modest two-core machine takes 17, 30 and
 * 151 ms, and a GPU's time leaves out nothing that wasm's includes.
 */
const slowestUsefulGpuMilliseconds: Readonly<Record<PoseModel, number>> = { lite: 35, full: 60, heavy: 300 };
const timedRuns = 5;

/** A backend that works, with both networks loaded and run once. */
export interface PoseEngine {
  readonly networks: GraphNetworks;
  readonly report: BackendReport;
  /** Rejects when the graphics card is lost; race with it whatever runs on the networks. */
  readonly loss: Promise<never>;
}

/**
 * Fetches the networks, which takes what the connection needs; then tries the backends in order, each under a time
 * limit: start it, load the networks, run both. A GPU that is played by the processor, or that is slower than the
 * processor would be, counts as failed.
 *
 * @throws EngineFailure with every backend's reason when none works, or with that for which the networks can't be had.
 */
export async function startEngine(
  { model, backends, slowest }: PoseWorkerOptions,
  onDownload?: (download: Download) => void,
): Promise<PoseEngine> {
  const files = await fetchModels(model, onDownload);
  const failed: { backend: Backend; reason: string }[] = [];
  for (const backend of backends) {
    try {
      const sentence = `${backend} did not start within ${startLimitMilliseconds[backend] / 1000} s.`;
      const most = slowest ?? (backend === 'wasm' ? null : slowestUsefulGpuMilliseconds[model]);
      const started = startOn(backend, files, most);
      const { networks, milliseconds } = await withTimeLimit(started, startLimitMilliseconds[backend], sentence);
      return { networks, report: { backend, failed, milliseconds }, loss: gpuLoss() };
    } catch (error) {
      failed.push({ backend, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  const reasons = failed.map(({ backend, reason }) => `${backend}: ${reason}`).join(' ');
  throw new EngineFailure('noBackend', `The pose model can’t run in this browser. ${reasons}`);
}

/** @param slowest null: it takes what it takes, and is not timed. */
async function startOn(
  backend: Backend,
  files: ModelFiles,
  slowest: number | null,
): Promise<{ readonly networks: GraphNetworks; readonly milliseconds: number | null }> {
  await setBackend(backend);
  const networks = await GraphNetworks.load(files);
  try {
    await networks.detect();
    await networks.landmarks();
    if (slowest === null) return { networks, milliseconds: null };
    const milliseconds = await typicalRun(networks);
    if (milliseconds <= slowest) return { networks, milliseconds };
    const found = `${backend} takes ${Math.round(milliseconds)} ms a frame`;
    throw new Error(`${found}, of which ${Math.round(slowest)} ms would be worth it.`);
  } catch (error) {
    networks.dispose();
    throw error;
  }
}

/** What a run of the landmark network takes, milliseconds, median. */
async function typicalRun(networks: GraphNetworks): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < timedRuns; i++) {
    const start = performance.now();
    await networks.landmarks();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[timedRuns >> 1];
}
