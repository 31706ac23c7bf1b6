import type { PersonPose } from '../../../src/poseTrack/framePoses.ts';
import type { LandmarkOutputs } from './landmarkOutputs.ts';
import { landmarkSize } from './poseNetworks.ts';
import { refineFromHeatmap } from './refineFromHeatmap.ts';
import type { Region } from './region.ts';
import { regionFromAxis } from './regionFromAxis.ts';

const keypointCount = 33;
const valuesPerPoint = 5;
/** The network's two auxiliary points: mid-hip and the scale point, from which the next region follows. */
const hipPoint = 33;
const scalePoint = 34;

/**
 * A body in the picture's own coordinates from what the network says about a crop, and where to look for it in the
 * next frame. Nothing is smoothed.
 */
export function poseFromOutputs(
  outputs: LandmarkOutputs,
  region: Region,
): { readonly pose: Omit<PersonPose, 'person'>; readonly next: Region } {
  // In float64, so that following a body for long adds no error of its own from frame to frame.
  const crop = Float64Array.from(outputs.points);
  refineFromHeatmap(crop, valuesPerPoint, outputs.heatmap);
  const cos = Math.cos(region.rotation);
  const sin = Math.sin(region.rotation);
  const toPicture = (k: number): [number, number] => {
    const x = (crop[k * valuesPerPoint] / landmarkSize - 0.5) * region.size;
    const y = (crop[k * valuesPerPoint + 1] / landmarkSize - 0.5) * region.size;
    return [region.x + cos * x - sin * y, region.y + sin * x + cos * y];
  };
  const points = new Float32Array(3 * keypointCount);
  const world = new Float32Array(3 * keypointCount);
  for (let k = 0; k < keypointCount; k++) {
    const [x, y] = toPicture(k);
    const visibility = 1 / (1 + Math.exp(-crop[k * valuesPerPoint + 3]));
    points.set([x, y, visibility], 3 * k);
    const worldX = outputs.world[3 * k];
    const worldY = outputs.world[3 * k + 1];
    world.set([cos * worldX - sin * worldY, sin * worldX + cos * worldY, outputs.world[3 * k + 2]], 3 * k);
  }
  return { pose: { points, world }, next: regionFromAxis(...toPicture(hipPoint), ...toPicture(scalePoint)) };
}
