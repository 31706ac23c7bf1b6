import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { getBackend, io, type Tensor, tensor } from '@tensorflow/tfjs-core';
import { detectorGraph } from './models/detectorGraph.ts';
import type { ModelFiles } from './models/fetchModels.ts';
import { landmarkGraph } from './models/landmarkGraph.ts';
import type { LandmarkOutputs } from './tracker/landmarkOutputs.ts';
import { detectorSize, landmarkSize, type PoseNetworks } from './tracker/poseNetworks.ts';
import { ReplayedGraph } from './wasm/replayedGraph.ts';

const landmarkOutputs = ['ld_3d', 'output_poseflag', 'heatmap', 'world_3d'];
const landmarkShape = [1, landmarkSize, landmarkSize, 3];
const detectorShape = [1, detectorSize, detectorSize, 3];

/** Both networks as TensorFlow.js graphs on the current backend. Whoever makes it disposes it. */
export class GraphNetworks implements PoseNetworks {
  readonly #detector: GraphModel;
  readonly #landmarks: GraphModel;
  readonly #replay: ReplayedGraph | null;
  readonly #landmarkInput: Float32Array | null;
  readonly detectorInput = new Float32Array(detectorSize * detectorSize * 3);

  private constructor(detector: GraphModel, landmarks: GraphModel) {
    this.#detector = detector;
    this.#landmarks = landmarks;
    this.#replay = getBackend() === 'wasm' ? replay(landmarks) : null;
    this.#landmarkInput = this.#replay ? null : new Float32Array(landmarkSize * landmarkSize * 3);
  }

  static async load({ detector, landmarks }: ModelFiles): Promise<GraphNetworks> {
    return new GraphNetworks(
      await loadGraphModel(io.fromMemory(detectorGraph(detector))),
      await loadGraphModel(io.fromMemory(landmarkGraph(landmarks))),
    );
  }

  get landmarkInput(): Float32Array {
    return this.#landmarkInput ?? this.#replay!.inputView();
  }

  async detect(): Promise<Float32Array> {
    const [detections] = await execute(this.#detector, this.detectorInput, detectorShape, ['detections']);
    return detections;
  }

  async landmarks(): Promise<LandmarkOutputs> {
    const [points, score, heatmap, world] = this.#replay
      ? replayed(this.#replay)
      : await execute(this.#landmarks, this.landmarkInput, landmarkShape, landmarkOutputs);
    return { points, score: score[0], heatmap, world };
  }

  dispose(): void {
    this.#replay?.dispose();
    this.#detector.dispose();
    this.#landmarks.dispose();
  }
}

function replay(model: GraphModel): ReplayedGraph | null {
  try {
    return new ReplayedGraph(model, landmarkShape, landmarkOutputs);
  } catch (error) {
    // Slower, not wrong: the graph itself still runs.
    console.warn('The landmark network can’t be replayed.', error);
    return null;
  }
}

function replayed(graph: ReplayedGraph): Float32Array[] {
  graph.run();
  return landmarkOutputs.map((_, i) => graph.outputView(i));
}

async function execute(
  model: GraphModel,
  input: Float32Array,
  shape: number[],
  outputs: string[],
): Promise<Float32Array[]> {
  const x = tensor(input, shape);
  let results: Tensor[] = [];
  try {
    results = [model.execute(x, outputs)].flat();
    return (await Promise.all(results.map((result) => result.data()))) as Float32Array[];
  } finally {
    x.dispose();
    for (const result of results) result.dispose();
  }
}
