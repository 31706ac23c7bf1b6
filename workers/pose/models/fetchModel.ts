import { type ModelFile, modelUrl } from './modelUrl.ts';

/** Smaller than any of the four files by far, larger than an error page. */
const smallestBytes = 1_000_000;

/**
 * Fetches a model file from our own origin.
 *
 * @throws Error with a sentence: the server does not answer, has no such file, or serves something else in its place.
 */
export async function fetchModel(file: ModelFile): Promise<ArrayBuffer> {
  const url = modelUrl(file);
  const response = await fetch(url).catch((error: Error) => {
    throw new Error(`The pose model could not be fetched (${url}): ${error.message}`);
  });
  if (!response.ok) throw new Error(`The pose model is missing on the server (${url}: ${response.status}).`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength < smallestBytes) {
    throw new Error(`The server sent ${bytes.byteLength} bytes in place of the pose model (${url}).`);
  }
  return bytes;
}
