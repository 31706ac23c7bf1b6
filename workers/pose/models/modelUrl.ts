import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';

/** The files that `scripts/poseModels.ts` serves. */
export type ModelFile = 'detector' | `landmark-${PoseModel}`;

/**
 * Where a model file lies on our own origin. A relative base (`./`) is relative to the page, which a worker can't see;
 * a built worker lies in `assets/`, one folder below it.
 */
export function modelUrl(file: ModelFile): string {
  const base = import.meta.env.BASE_URL;
  const root = base.startsWith('.') ? new URL('../', self.location.href) : new URL(base, self.location.origin);
  return new URL(`models/${file}.tflite`, root).href;
}
