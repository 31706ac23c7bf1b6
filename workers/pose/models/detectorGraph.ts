import type { io } from '@tensorflow/tfjs-core';
import { parseTflite } from './parseTflite.ts';
import { tfliteToGraph } from './tfliteToGraph.ts';

/**
 * The person detector as GraphModel artifacts: input `[1, 224, 224, 3]` in −1..1; one output `detections`
 * `[1, 2254, 13]`, per anchor its score before the sigmoid, then box and four points (the layout that
 * `@tensorflow-models/pose-detection` expects).
 */
export function detectorGraph(file: ArrayBuffer): io.ModelArtifacts {
  return tfliteToGraph(parseTflite(file), {
    outputs: ['boxes', 'scores'],
    extend: (graph) => {
      const axis = graph.integers('detections/axis', [], [2]);
      return [graph.node('detections', 'ConcatV2', ['scores', 'boxes', axis], { N: { i: '2' } })];
    },
  });
}
