import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, type Tensor, tensor } from '@tensorflow/tfjs-core';
import type { PoseModel } from '../shared/model.ts';
import { detectorGraph } from './models/detectorGraph.ts';
import { fetchModel } from './models/fetchModel.ts';
import { landmarkGraph } from './models/landmarkGraph.ts';
import { detectorSize } from './tracker/detectorSize.ts';
import { landmarkSize } from './tracker/landmarkSize.ts';
import type { PoseNetworks } from './tracker/poseNetworks.ts';

const landmarkOutputs = ['ld_3d', 'output_poseflag', 'heatmap', 'world_3d'];

/** Both networks as TensorFlow.js graphs on the current backend. Whoever makes it disposes it. */
export class GraphNetworks implements PoseNetworks {
  readonly #detector: GraphModel;
  readonly #landmarks: GraphModel;

  private constructor(detector: GraphModel, landmarks: GraphModel) {
    this.#detector = detector;
    this.#landmarks = landmarks;
  }

  static async load(model: PoseModel): Promise<GraphNetworks> {
    const [detector, landmarks] = await Promise.all([fetchModel('detector'), fetchModel(`landmark-${model}`)]);
    return new GraphNetworks(
      await loadGraphModel(io.fromMemory(detectorGraph(detector))),
      await loadGraphModel(io.fromMemory(landmarkGraph(landmarks))),
    );
  }

  async detect(input: Float32Array): Promise<Float32Array> {
    const [detections] = await run(this.#detector, input, detectorSize, ['detections']);
    return detections;
  }

  async landmarks(input: Float32Array) {
    const [points, score, heatmap, world] = await run(this.#landmarks, input, landmarkSize, landmarkOutputs);
    return { points, score: score[0], heatmap, world };
  }

  dispose(): void {
    this.#detector.dispose();
    this.#landmarks.dispose();
  }
}

async function run(model: GraphModel, input: Float32Array, size: number, outputs: string[]): Promise<Float32Array[]> {
  const x = tensor(input, [1, size, size, 3]);
  let results: Tensor[] = [];
  try {
    results = [model.execute(x, outputs)].flat();
    return (await Promise.all(results.map((result) => result.data()))) as Float32Array[];
  } finally {
    x.dispose();
    for (const result of results) result.dispose();
  }
}
