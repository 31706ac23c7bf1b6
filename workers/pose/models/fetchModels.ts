import type { PoseModel } from '../../../src/poseTrack/poseModel.ts';
import type { Download } from '../../shared/download.ts';
import { fetchModel } from './fetchModel.ts';

/** Both networks as the files that they are published in. */
export interface ModelFiles {
  readonly detector: ArrayBuffer;
  readonly landmarks: ArrayBuffer;
}

/**
 * Fetches both at once.
 *
 * @param onDownload hears of both together, once both servers' answers have begun.
 * @throws EngineFailure when either can't be had.
 */
export async function fetchModels(
  model: PoseModel,
  onDownload: (download: Download) => void = () => undefined,
): Promise<ModelFiles> {
  const parts: (Download | null)[] = [null, null];
  const hear = (i: number) => (download: Download) => {
    parts[i] = download;
    const [first, second] = parts;
    if (!first || !second) return;
    const totalBytes =
      first.totalBytes === null || second.totalBytes === null ? null : first.totalBytes + second.totalBytes;
    onDownload({ bytes: first.bytes + second.bytes, totalBytes });
  };
  const [detector, landmarks] = await Promise.all([
    fetchModel('detector', hear(0)),
    fetchModel(`landmark-${model}`, hear(1)),
  ]);
  return { detector, landmarks };
}
