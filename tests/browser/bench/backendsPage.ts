import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import { GraphNetworks } from '../../../workers/pose/graphNetworks.ts';
import { fetchModels } from '../../../workers/pose/models/fetchModels.ts';
import { PersonTracker } from '../../../workers/pose/tracker/personTracker.ts';
import { imageSource } from '../../fixtures/poses/imageSource.ts';
import { MannequinPictures } from '../../fixtures/poses/mannequinPictures.ts';
import { pointDistances } from '../../graphics/pointDistances.ts';
import { startTfjs, type Way, ways } from '../../graphics/startTfjs.ts';

/** What one way of running a network did with one picture. */
interface BackendFigures {
  readonly model: PoseModel;
  readonly way: Way;
  /** Why it could not run; null when it did. */
  readonly failure: string | null;
  /** From the backend's start to the first body, milliseconds: with everything compiled. */
  readonly startMilliseconds: number | null;
  /** The landmark network's run after that, median, milliseconds. */
  readonly runMilliseconds: number | null;
  /** The largest and the mean distance from wasm's points, pixels of a 640 × 480 picture. */
  readonly largest: number | null;
  readonly mean: number | null;
}

const nothing = { failure: null, startMilliseconds: null, runMilliseconds: null, largest: null, mean: null };

/** One picture of a mannequin through every way in which the browser can run the networks. */
async function compareBackends(models: readonly PoseModel[], runs: number): Promise<BackendFigures[]> {
  const pictures = new MannequinPictures(640, 480);
  pictures.render([{ x: 0, z: 0, swing: 0.6 }], 0.2);
  const picture = imageSource(pictures.pixels());
  const figures: BackendFigures[] = [];
  for (const model of models) {
    const files = await fetchModels(model);
    let truth: Float32Array | null = null;
    for (const way of ways as readonly Way[]) {
      try {
        const begun = performance.now();
        await startTfjs(way);
        const networks = await GraphNetworks.load(files);
        const [pose] = await new PersonTracker(networks).next(picture, 0);
        const startMilliseconds = performance.now() - begun;
        const times: number[] = [];
        for (let run = 0; run < runs; run++) {
          const before = performance.now();
          await networks.landmarks();
          times.push(performance.now() - before);
        }
        networks.dispose();
        const points = pose?.points;
        truth ??= points;
        const distances = points && truth ? pointDistances(points, truth) : [];
        figures.push({
          ...nothing,
          model,
          way,
          failure: points ? null : 'found nobody',
          startMilliseconds,
          runMilliseconds: times.sort((a, b) => a - b)[times.length >> 1] ?? null,
          largest: points ? Math.max(...distances) : null,
          mean: points ? distances.reduce((sum, distance) => sum + distance, 0) / distances.length : null,
        });
      } catch (error) {
        figures.push({ ...nothing, model, way, failure: String(error) });
      }
    }
  }
  return figures;
}

async function graphicsCard(): Promise<string> {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  const webgl = gl ? String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER)) : 'none';
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: 'high-performance' });
  const webgpu = adapter
    ? [adapter.info.vendor, adapter.info.architecture, adapter.info.description].join(' ')
    : 'none';
  return `WebGL: ${webgl}; WebGPU: ${webgpu}`;
}

/** What `benchBackends.ts` calls through the browser. */
Object.assign(globalThis, { bench: { compareBackends, graphicsCard } });
