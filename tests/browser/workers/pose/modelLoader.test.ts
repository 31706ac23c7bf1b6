import { loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core';
import liteRtUrl from '@litertjs/core/wasm/litert_wasm_internal.js?url';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { setBackend } from '../../../../workers/pose/backend/setBackend.ts';
import { detectorGraph } from '../../../../workers/pose/models/detectorGraph.ts';
import { fetchModel } from '../../../../workers/pose/models/fetchModel.ts';
import { landmarkGraph } from '../../../../workers/pose/models/landmarkGraph.ts';

/** A picture-like input: smooth, in colour, with edges, and the same on every machine. */
function picture(size: number, low: number, high: number): Float32Array {
  const values = new Float32Array(size * size * 3);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const body = Math.abs(x - size / 2) < size / 8 && y > size / 6 ? 0.6 : 0;
      const head = Math.hypot(x - size / 2, y - size / 8) < size / 16 ? 0.8 : 0;
      for (let c = 0; c < 3; c++) {
        const ground = 0.3 + 0.2 * Math.sin((x * (c + 2)) / 23) * Math.cos((y * (c + 1)) / 31);
        values[(y * size + x) * 3 + c] = low + (high - low) * Math.min(1, Math.max(body, head, ground));
      }
    }
  }
  return values;
}

async function run(artifacts: io.ModelArtifacts, input: Float32Array, size: number, outputs: string[]) {
  const model = await loadGraphModel(io.fromMemory(artifacts));
  const x = tensor(input, [1, size, size, 3]);
  const result = model.execute(x, outputs);
  const all = await Promise.all((Array.isArray(result) ? result : [result]).map((one) => one.data()));
  model.dispose();
  return all;
}

async function runIndependently(file: ArrayBuffer, input: Float32Array, size: number): Promise<Float32Array[]> {
  const model = await loadAndCompile(new Uint8Array(file), { accelerator: 'wasm' });
  const results = await model.run(new Tensor(input, [1, size, size, 3]));
  return results.map((result) => result.toTypedArray() as Float32Array);
}

function differences(a: ArrayLike<number>, b: ArrayLike<number>, wanted = (_: number) => true) {
  expect(a.length).toBe(b.length);
  const all = Array.from(a, (value, i) => Math.abs(value - b[i])).filter((_, i) => wanted(i));
  return {
    largest: all.reduce((x, y) => Math.max(x, y), 0),
    rms: Math.sqrt(all.reduce((sum, x) => sum + x * x, 0) / all.length),
  };
}

describe('the .tflite loader agrees with an independent runner of the same file', () => {
  beforeAll(async () => {
    await setBackend('wasm');
    // It warns of the detector's sparse tensors 38 times; that it reads them right is what is tested here.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await loadLiteRt(liteRtUrl);
  });

  test.each(['lite', 'full', 'heavy'] as const)('landmark-%s', async (size) => {
    const file = await fetchModel(`landmark-${size}`);
    const input = picture(256, 0, 1);
    const names = ['ld_3d', 'output_poseflag', 'heatmap', 'world_3d'];
    const [points, flag, heatmap, world] = await run(landmarkGraph(file), input, 256, names);
    const outputs = await runIndependently(file, input, 256);
    const [points2, flag2, , heatmap2, world2] = outputs;
    // Pixels of the crop: x and y are the first two of each five numbers.
    expect(differences(points, points2, (i) => i % 5 < 2).largest).toBeLessThan(0.01);
    expect(differences(flag, flag2).largest).toBeLessThan(1e-4);
    expect(differences(heatmap, heatmap2).largest).toBeLessThan(0.01);
    expect(differences(world, world2).largest).toBeLessThan(1e-4);
  });

  test('detector', async () => {
    const file = await fetchModel('detector');
    const input = picture(224, -1, 1);
    const [detections] = await run(detectorGraph(file), input, 224, ['detections']);
    const [boxes, scores] = await runIndependently(file, input, 224);
    const ours = { scores: detections.filter((_, i) => i % 13 === 0), boxes: detections.filter((_, i) => i % 13 > 0) };
    // Boxes are pixels of the 224-px input; anchors far from any person say hundreds, and float32 sums differ there.
    expect(differences(ours.scores, scores).largest).toBeLessThan(1e-3);
    expect(differences(ours.boxes, boxes).rms).toBeLessThan(1e-3);
    expect(differences(ours.boxes, boxes).largest).toBeLessThan(2e-3);
    expect(Math.max(...boxes.map(Math.abs))).toBeGreaterThan(10);
  });
});
