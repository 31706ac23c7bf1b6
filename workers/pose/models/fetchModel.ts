import type { Download } from '../../shared/download.ts';
import { EngineFailure } from '../../shared/engineFailure.ts';
import { type ModelFile, modelUrl } from './modelUrl.ts';

/** Smaller than any of the four files by far, larger than an error page. */
const smallestBytes = 1_000_000;

/**
 * Fetches a model file from our own origin. It takes what the line needs: no limit but that of whoever listens for
 * `onDownload`, which is told of every piece.
 *
 * @throws EngineFailure: the server does not answer, has no such file, serves something else in its place, or
 * stops in the middle.
 */
export async function fetchModel(
  file: ModelFile,
  onDownload: (download: Download) => void = () => undefined,
): Promise<ArrayBuffer> {
  const url = modelUrl(file);
  const unreachable = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    return new EngineFailure('unreachable', `The pose model could not be fetched (${url}): ${reason}`);
  };
  const response = await fetch(url).catch((error: unknown) => {
    throw unreachable(error);
  });
  if (!response.ok)
    throw new EngineFailure('missing', `The pose model is missing on the server (${url}: ${response.status}).`);
  const totalBytes = sizeTold(response.headers);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  onDownload({ bytes, totalBytes });
  try {
    for (const reader = response.body!.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      bytes += value.byteLength;
      onDownload({ bytes, totalBytes });
    }
  } catch (error) {
    throw unreachable(error);
  }
  if (bytes < smallestBytes) {
    throw new EngineFailure('missing', `The server sent ${bytes} bytes in place of the pose model (${url}).`);
  }
  return await new Blob(pieces).arrayBuffer();
}

/** The length told is that of the packed file where the server packs it, so it says nothing of what will be read. */
function sizeTold(headers: Headers): number | null {
  const length = Number(headers.get('content-length') ?? 0);
  return length > 0 && !headers.has('content-encoding') ? length : null;
}
