import type { PoseModel } from '../../shared/model.ts';
import { fetchModel } from './fetchModel.ts';

/** Both networks as the files that they are published in. */
export interface ModelFiles {
  readonly detector: ArrayBuffer;
  readonly landmarks: ArrayBuffer;
}

/** @throws Error with a sentence when either can't be had. */
export async function fetchModels(model: PoseModel): Promise<ModelFiles> {
  const [detector, landmarks] = await Promise.all([fetchModel('detector'), fetchModel(`landmark-${model}`)]);
  return { detector, landmarks };
}
