import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, memory, tensor } from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { setBackend } from '../../../../workers/pose/backend/setBackend.ts';
import { fetchModel } from '../../../../workers/pose/models/fetchModel.ts';
import { landmarkGraph } from '../../../../workers/pose/models/landmarkGraph.ts';
import { ReplayedGraph } from '../../../../workers/pose/wasm/replayedGraph.ts';

const outputs = ['ld_3d', 'output_poseflag', 'heatmap', 'world_3d'];
const shape = [1, 256, 256, 3];

beforeAll(() => setBackend('wasm'));

test.each(['lite', 'full', 'heavy'] as const)(
  'a replayed landmark-%s gives the graph’s own bits on a picture it was not recorded on',
  async (size) => {
    const model = await loadGraphModel(io.fromMemory(landmarkGraph(await fetchModel(`landmark-${size}`))));
    const before = memory().numTensors;
    const replay = new ReplayedGraph(model, shape, outputs);
    for (const frequency of [0.003, 0.05]) {
      const picture = Float32Array.from(
        { length: 256 * 256 * 3 },
        (_, i) => 0.5 + 0.5 * Math.cos(i * frequency) * Math.sin(i),
      );
      const x = tensor(picture, shape);
      const expected = [model.execute(x, outputs)].flat();
      replay.inputView().set(picture);
      replay.run();
      expected.forEach((result, i) => {
        expect(replay.outputView(i)).toEqual(result.dataSync());
        result.dispose();
      });
      x.dispose();
    }
    replay.dispose();
    expect(memory().numTensors).toBe(before);
    model.dispose();
  },
);
