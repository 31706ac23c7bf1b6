import type { io } from '@tensorflow/tfjs-core';
import { parseTflite } from './parseTflite.ts';
import { tfliteToGraph } from './tfliteToGraph.ts';

/**
 * A landmark network as GraphModel artifacts: input `[1, 256, 256, 3]` in 0..1; outputs
 *
 * - `ld_3d` `[1, 195]`: 39 × (x, y, z, visibility, presence), pixels of the crop, the last two before their sigmoid;
 * - `output_poseflag` `[1, 1]`: 0..1, whether there is a body;
 * - `heatmap` `[1, 64, 64, 39]`, before its sigmoid, and `activation_heatmap`, after it (the name that
 *   `@tensorflow-models/pose-detection` asks for);
 * - `world_3d` `[1, 117]`: 39 × (x, y, z), metres.
 *
 * The segmentation branch is left out.
 */
export function landmarkGraph(file: ArrayBuffer): io.ModelArtifacts {
  return tfliteToGraph(parseTflite(file), {
    outputs: ['ld_3d', 'output_poseflag', null, 'heatmap', 'world_3d'],
    extend: (graph) => [
      'ld_3d',
      'output_poseflag',
      'heatmap',
      'world_3d',
      graph.node('activation_heatmap', 'Sigmoid', ['heatmap']),
    ],
  });
}
